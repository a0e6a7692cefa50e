import type { Variant } from '../spec/registry.ts'
import type { DeployInput } from './deployInput.ts'
import type { Encoding } from './encode/encode.ts'
import type { Snippet } from './snippet.ts'

/** A place that a config goes to. Texts may hold `**words as on the screen**` and `` `code` ``. */
export interface Target {
  readonly id: string
  readonly name: string
  readonly group: TargetGroup
  /** Other names that people look for. */
  readonly words?: string
  /** How the config gets to the machine, in a sentence. */
  readonly note: string
  /** The page of whoever documents this, by system; `any` where it is the same for all. */
  readonly documentation: Readonly<Partial<Record<Variant | 'any', string>>>
  /** Where the config goes, by its name there. */
  readonly field: Fact
  readonly encoding: Fact & {
    /** What the field holds in the end, and whose bytes the limit counts. */
    readonly of: Encoding
    /** Whether the machine unpacks a config that is gzipped as a whole; nearly none does. */
    readonly unpacks?: boolean
  }
  readonly limit: Limit
  /** What the target takes in place of Ignition. */
  readonly takes?: 'machine-config' | 'container-linux-config'
  /** Where the images of a system are. A system that is missing has none here. */
  readonly images: Readonly<Partial<Record<Variant, ImageSource>>>
  /** The texts that make a machine. */
  readonly recipes: (input: DeployInput) => readonly Recipe[]
  /** How to do the same by hand. */
  readonly steps?: Steps
  readonly cares: readonly Care[]
}

export type TargetGroup = 'cloud' | 'virtual' | 'metal' | 'code'

/** Something about a target: what it is, and a remark. */
export interface Fact {
  readonly value: string
  readonly hint: string
}

/** How big a config may be. */
export type Limit =
  | {
      readonly kind: 'bytes'
      /** Of what `encoding.of` says. */
      readonly bytes: number
      /** Who says so. */
      readonly source: string
      /** Where a system has another limit. */
      readonly bySystem?: Readonly<Partial<Record<Variant, number>>>
    }
  /** There may be a limit, but no source tells it. */
  | { readonly kind: 'unknown' }
  /** It goes into a file or comes from a server, and may be of any size. */
  | { readonly kind: 'none' }

/** Where an image comes from: it is there already, it is imported once, or it is a file or installer for one's own host. */
export interface ImageSource {
  readonly kind: 'published' | 'imported' | 'downloaded'
  readonly note: string
  readonly hasArm?: true
}

/** A text that makes a machine. */
export interface Recipe {
  readonly id: string
  /** The tool it is for. */
  readonly title: string
  readonly language: Language
  readonly fileName: string
  readonly text: Snippet
  /** What has to lie beside it. */
  readonly files: readonly DeployFile[]
}

export type Language = 'shell' | 'powershell' | 'hcl' | 'bicep' | 'json' | 'yaml' | 'toml' | 'text'

/** A file that a recipe reads. */
export interface DeployFile {
  readonly name: string
  readonly content: string
}

/** What to do by hand, in a portal or in an editor. */
export interface Steps {
  readonly title: string
  readonly steps: readonly string[]
}

/** Something that goes wrong easily. */
export interface Care {
  readonly kind: 'warning' | 'info'
  readonly text: string
}
