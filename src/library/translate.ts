import { translateClc } from '../clc/translateClc.ts'
import type { TranslateOptions, TranslateResult } from '../translate/result.ts'
import { translate as translateButane } from '../translate/translate.ts'

/**
 * Translates a config: Butane as the `butane` command does, or with the language `clc` a Container Linux Config as `ct` does.
 * Never throws for user input and does no I/O.
 */
export function translate(source: string, options: TranslateOptions = {}): TranslateResult {
  return options.language === 'clc' ? translateClc(source, options) : translateButane(source, options)
}
