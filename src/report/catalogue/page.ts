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

// What the reference prints as its last line and does not report.

export const syntaxError = (message: string): ReportEntry =>
  entry(
    'error',
    'syntax',
    yamlPath(),
    message,
    'From here on the text is not YAML. Check indentation, colons, quotes and brackets in this line and the one above.',
  )

/** A tab where the indentation is. */
export const tabIndents = (message: string): ReportEntry =>
  entry('error', 'syntax', yamlPath(), message, 'A tab stands before the text. YAML is indented with spaces alone.')

/** The first lines do not name a spec. */
export const unknownSpec = (message: string): ReportEntry =>
  entry(
    'error',
    'unknown-spec',
    yamlPath(),
    message,
    'A Butane config names a variant and a version that there is, such as `variant: flatcar` and `version: 1.1.0`.',
  )

/** The first lines name a variant that there is not. */
export const unknownVariant = (message: string, variants: readonly string[]): ReportEntry =>
  entry(
    'error',
    'unknown-spec',
    yamlPath(),
    message,
    `There are these variants: ${variants.map((name) => `\`${name}\``).join(', ')}.`,
  )

/** A key that stands twice in one group. */
export const repeatedKey = (message: string): ReportEntry =>
  entry(
    'error',
    'repeated-key',
    yamlPath(),
    message,
    'A key stands once in its group. Move what is below the second one to the first, and remove the second.',
  )

/** A text that is YAML, but without keys. */
export const notKeys = (message: string): ReportEntry =>
  entry(
    'error',
    'wrong-type',
    yamlPath(),
    message,
    'This is no config yet: it begins with keys and their values, such as `variant: flatcar` and `version: 1.1.0`.',
  )

/** A value that is of another type than its key takes. */
export const wrongType = (message: string): ReportEntry =>
  entry(
    'error',
    'wrong-type',
    yamlPath(),
    message,
    'The key takes a value of another type. Point at the key to see which.',
  )
