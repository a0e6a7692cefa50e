import type { ContextPath, PathKey } from '../../report/path.ts'
import type { ReportEntry } from '../../report/report.ts'
import type { EmittedMap } from '../emitted.ts'

/** A message of the catalogue, waiting for its path. */
export type Message = (path: ContextPath) => ReportEntry

/** Takes a message, if there is one, and the keys that lead from the checked value to its place. */
export type Found = (message: Message | undefined, ...keys: readonly PathKey[]) => void

/** Checks one group of a config for an Ignition version, given by its middle number. */
export type Check = (value: EmittedMap, found: Found, minor: number) => void

/** Which check looks at which groups, and the versions it is part of, both ends included. */
export interface Rule {
  /** Where the groups stand: keys with dots between, `[]` for the items of a list, empty for the config itself. */
  readonly at: readonly string[]
  readonly check: Check
  readonly since?: number
  readonly until?: number
}
