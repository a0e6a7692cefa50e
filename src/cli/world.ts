import type { LocalFiles } from '../translate/result.ts'

/** The world as the command sees it. Errors carry the system's words: `open a.bu: no such file or directory`. */
export interface World {
  readonly readInput: (path: string | undefined) => Uint8Array
  readonly writeOutput: (path: string, content: Uint8Array) => void
  readonly openFilesDirectory: (path: string) => LocalFiles
  readonly isTerminal: boolean
  readonly version: string
}

export interface CommandResult {
  readonly stdout: string
  readonly stderr: string
  readonly exit: number
}

/** Something outside the config went wrong: a file that cannot be read or written. */
export class CommandFailure extends Error {}

/** Whether a report is coloured. */
export function isColored(color: string, { isTerminal }: World): boolean {
  if (color === 'auto') return isTerminal
  return color === 'always' || color === 'yes'
}
