import { isTemplate } from '../../../assist/lint/inlineText.ts'
import { pathProblem } from '../../../ignition/check/pathProblem.ts'
import { requiredUrlProblem } from '../../../ignition/check/urlProblem.ts'
import { yamlPath } from '../../../report/path.ts'
import { sentence } from '../../../report/sentence.ts'
import type { ReportEntry } from '../../../report/report.ts'
import type { ResolvedField } from '../../../spec/fieldsOf.ts'
import { parseIntegerScalar } from '../../../yaml/read/numbers.ts'

/** What is wrong with a text by its looks alone, said while it is typed; undefined where nothing is. */
export function adviceOf(field: ResolvedField, text: string): string | undefined {
  if (text === '' || isTemplate(text)) return undefined
  if (field.kind === 'number') return numberAdvice(field.unsigned === true || field.format !== undefined, text)
  const advise = field.kind === 'text' && field.format !== undefined ? byFormat[field.format] : undefined
  return advise?.(text)
}

type Advise = (text: string) => string | undefined

/** Newer than every version of Ignition 3: what a version lacks is said by the report. */
const NEWEST_MINOR = 99

const byFormat: Readonly<Record<string, Advise>> = {
  path: (text) => wordsOf(pathProblem(text)),
  device: (text) => wordsOf(pathProblem(text)) ?? deviceAdvice(text),
  url: urlAdvice,
  local: localAdvice,
  hash: hashAdvice,
  guid: (text) => (GUID.test(text) ? undefined : 'A GUID has 32 hex digits in groups of 8, 4, 4, 4 and 12.'),
}

const GUID = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i

function wordsOf(message: ((path: ReturnType<typeof yamlPath>) => ReportEntry) | undefined): string | undefined {
  const entry = message?.(yamlPath())
  return entry && (entry.help?.replaceAll('`', '') ?? sentence(entry.message))
}

const deviceAdvice: Advise = (text) =>
  text.startsWith('/dev/') ? undefined : 'Devices are in /dev, such as /dev/vda or /dev/disk/by-id/….'

function numberAdvice(isPositive: boolean, text: string): string | undefined {
  const value = parseIntegerScalar(text)
  if (value === undefined) return 'Write a whole number in digits.'
  return isPositive && value < 0n ? 'It cannot be less than 0.' : undefined
}

const digitsOf: ReadonlyMap<string, number> = new Map([
  ['sha256', 64],
  ['sha512', 128],
])

/** What is wrong with the name of a local file. */
export function localAdvice(text: string): string | undefined {
  return text.startsWith('/') ? 'Write the path relative to the files directory, without / in front.' : undefined
}

/** What is wrong with a URL that Ignition is to fetch. */
export function urlAdvice(text: string): string | undefined {
  return text === '' || isTemplate(text) ? undefined : wordsOf(requiredUrlProblem(text, NEWEST_MINOR))
}

/** What is wrong with a checksum. */
export function hashAdvice(text: string): string | undefined {
  if (text === '' || isTemplate(text)) return undefined
  const [, method = '', digits = ''] = /^([^-]*)-(.*)$/.exec(text) ?? []
  const count = digitsOf.get(method)
  if (count === undefined) return 'Begin with sha512- or sha256-, then the sum in hex digits.'
  if (!/^[\da-f]*$/i.test(digits)) return 'A sum has the digits 0 to 9 and a to f only.'
  if (digits.length === count) return undefined
  return `A ${method} sum has ${count} hex digits, this one has ${digits.length}.`
}
