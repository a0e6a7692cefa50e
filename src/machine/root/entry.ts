import type { YamlPath } from '../../report/path.ts'
import type { Content } from '../content.ts'

/** Something below `/` that the first boot makes or changes. */
export type Entry = DirectoryEntry | FileEntry | LinkEntry

interface EntryFacts {
  /** The whole path. */
  readonly path: string
  readonly name: string
  readonly owner: Owner
  /** What in the text it comes from; undefined for a folder that is only on the way to something. */
  readonly from: YamlPath | undefined
  readonly madeBy: MadeBy
}

export interface DirectoryEntry extends EntryFacts {
  readonly kind: 'directory'
  /** Undefined where the image decides. */
  readonly mode: number | undefined
  /** By name. */
  readonly entries: readonly Entry[]
}

export interface FileEntry extends EntryFacts {
  readonly kind: 'file'
  readonly mode: number | undefined
  /** What it is made of, in order. Undefined for what only the machine knows, such as a key it makes. */
  readonly contents: readonly Content[] | undefined
  /** What was there before: removed first, or kept and written on. */
  readonly before: 'nothing' | 'overwritten' | 'appended'
}

export interface LinkEntry extends EntryFacts {
  readonly kind: 'link'
  readonly target: string
  readonly isHard: boolean
}

/** Names or numbers, as the config has them. */
export interface Owner {
  readonly user: string | number
  readonly group: string | number
}

/** Why something is there. */
export type MadeBy =
  /** A file, directory or link of the config. */
  | 'config'
  /** A folder on the way to something else. */
  | 'parent'
  /** In the image already. */
  | 'image'
  | 'unit'
  | 'dropin'
  /** A link to `/dev/null` that keeps a unit from starting. */
  | 'mask'
  /** The list of units to enable. */
  | 'preset'
  | 'home'
  | 'ssh-keys'
  /** A folder that a filesystem is mounted on. */
  | 'mount'
  | 'luks'
  /** What Ignition keeps for itself. */
  | 'ignition'

export const root: Owner = { user: 'root', group: 'root' }
export const defaultFileMode = 0o644
export const defaultDirectoryMode = 0o755
