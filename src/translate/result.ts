import type { JsonPath, YamlPath } from '../report/path.ts'
import type { Report } from '../report/report.ts'
import type { LanguageId } from '../spec/registry.ts'

/** How to translate. Everything absent is off. */
export interface TranslateOptions {
  /** The virtual `--files-dir`; absent = local references are refused, as without the option. */
  readonly files?: LocalFiles
  /** How messages name the files directory, and paths that lead out of it and in again; absent = `files`. */
  readonly filesDirectory?: string
  readonly pretty?: boolean
  /** OpenShift: the Ignition config instead of a MachineConfig. */
  readonly raw?: boolean
  /** Default `butane`. */
  readonly language?: 'butane' | 'clc'
  /** CLC only: where its dynamic data comes from. */
  readonly platform?: string
}

/** Paths relative to the files directory, with `/`. Directories above a listed path need not be listed. */
export type LocalFiles = ReadonlyMap<string, LocalFile>

export type LocalFile =
  | { readonly kind: 'file'; readonly content: Uint8Array; readonly executable: boolean }
  | {
      readonly kind: 'link'
      readonly target: string
      /** What the link leads to, where that is outside the files directory and can be read. */
      readonly outside?: LocalFile
    }
  | { readonly kind: 'directory' }

/** Which place of the input made a place of the output. */
export interface Translation {
  readonly from: YamlPath
  readonly to: JsonPath
}

/** Every output path, spelled as `$.storage.files.0`, with the input path that made it. */
export type TranslationSet = ReadonlyMap<string, Translation>

export interface TranslateResult {
  /** The exact text the reference tool prints, without its final newline; undefined when refused. */
  readonly output: string | undefined
  /** The reference tool's final error line, when refused. */
  readonly error: string | undefined
  readonly report: Report
  readonly translations: TranslationSet
  /** Undefined where the text does not name a known spec. */
  readonly spec: LanguageId | undefined
}
