import type { ListedFile } from '../localFiles/listedFile.ts'
import { validate } from './manifest.schema.json?validator'

/** What is in an archive: each document with the paths where its texts and contents are. */
export interface Manifest {
  /** The version of this format. */
  readonly kindling: 1
  readonly documents: readonly ManifestDocument[]
}

export interface ManifestDocument {
  readonly id: string
  readonly name: string
  readonly revision: number
  readonly time: number
  readonly made?: number
  readonly deployment?: unknown
  readonly text: string
  /** Their contents are named by where they are in the archive. */
  readonly files: readonly ListedFile[]
  readonly states: readonly ManifestState[]
}

export interface ManifestState {
  readonly time: number
  readonly text: string
  readonly files: readonly ListedFile[]
}

/** Whether something read from an archive is a manifest. Its lists of files have to be looked at one by one. */
export const isManifest = (value: unknown): value is Manifest => validate(value)
