import { isDecimalMistake } from '../../../../translate/2-validate/isTypicalMode.ts'
import type { FormValue } from '../../../../yaml/edit/formValue.ts'
import { readSpelledMode, type SpelledMode } from './spelledMode.ts'

/** A mode as a config has it. */
export interface WrittenMode {
  /** Empty where nothing is written. */
  readonly spelled: string
  /** Undefined where what is written is no mode. */
  readonly read: SpelledMode | undefined
  /** What is written, or else the usual. */
  readonly mode: number
  /** Whether a decimal number was written where octal digits were meant. */
  readonly isMistake: boolean
}

/** Reads the mode of a file or directory. */
export function writtenMode(value: FormValue | undefined, isDirectory: boolean): WrittenMode {
  const spelled = value?.kind === 'scalar' ? value.spelled : ''
  const read = readSpelledMode(spelled)
  const isMistake = read?.spelling === 'decimal' && isDecimalMistake(read.mode, isDirectory)
  return { spelled, read, mode: read?.mode ?? (isDirectory ? 0o755 : 0o644), isMistake }
}
