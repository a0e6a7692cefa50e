import { yamlPath } from '../path.ts'
import type { ReportEntry } from '../report.ts'
import { entry } from './entry.ts'

// What the page itself has to say about a text. The reference has no words for these.

export const tooLarge = (): ReportEntry =>
  entry(
    'error',
    'too-large',
    yamlPath(),
    'too large or too deeply nested',
    'Translating took more than two seconds and was stopped. Your text is safe. Shorten it, or take out what repeats.',
  )

export const translatorStopped = (): ReportEntry =>
  entry(
    'error',
    'translator-stopped',
    yamlPath(),
    'Kindling could not translate this text',
    'This is a mistake in Kindling, not in your text, and your text is safe. Change it or reload the page to try again.',
  )

export const strictRefused = (): ReportEntry =>
  entry(
    'error',
    'strict',
    yamlPath(),
    'config produced warnings and strict was specified',
    'Mend the warnings, or turn Strict off in the settings of the result.',
  )

/** A problem that the reference prints as its last line and does not report: syntax errors and values of a wrong type. */
export const refusedText = (message: string): ReportEntry => entry('error', 'refused-text', yamlPath(), message)
