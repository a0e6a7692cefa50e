import { isDecimalMistake } from '../../../../translate/2-validate/isTypicalMode.ts'
import { readSpelledMode, type SpelledMode } from './spelledMode.ts'

/** A mode as a config has it. */
export interface WrittenMode {
  /** Undefined where what is written is no mode. */
  readonly read: SpelledMode | undefined
  /** What is written, or else the usual. */
  readonly mode: number
  /** Whether a decimal number was written where octal digits were meant. */
  readonly isMistake: boolean
}

/** Reads the mode of a file or directory as it is spelled; nothing is written where that is empty. */
export function writtenMode(spelled: string, isDirectory: boolean): WrittenMode {
  const read = readSpelledMode(spelled)
  const isMistake = read?.spelling === 'decimal' && isDecimalMistake(read.mode, isDirectory)
  return { read, mode: read?.mode ?? (isDirectory ? 0o755 : 0o644), isMistake }
}
