import { isTimestamp } from './isTimestamp.ts'
import { parseFloatScalar, parseIntegerScalar } from './numbers.ts'

/**
 * What a plain text is by go-yaml's rules: `!!null`, `!!bool`, `!!int`, `!!float`, `!!timestamp` or `!!str`. A tag that
 * the user wrote matters where it asks for something else than a date: then a date is not looked for.
 */
export function resolveTag(text: string, tag = ''): string {
  const first = text.charCodeAt(0)
  if (isLetterOfNoWord(first)) return '!!str'
  const word = WORDS.get(text)
  if (word !== undefined) return word
  return NUMBER_START.test(text) ? resolveNumber(text, tag === '' || tag === '!!timestamp') : '!!str'
}

function resolveNumber(text: string, mayBeTimestamp: boolean): string {
  if (mayBeTimestamp && isTimestamp(text)) return '!!timestamp'
  if (parseIntegerScalar(text) !== undefined) return '!!int'
  return parseFloatScalar(text) === undefined ? '!!str' : '!!float'
}

const NUMBER_START = /^[-+.0-9]/

const WORDS: ReadonlyMap<string, string> = new Map([
  ...['', '~', 'null', 'Null', 'NULL'].map((word) => [word, '!!null'] as const),
  ...['true', 'True', 'TRUE', 'false', 'False', 'FALSE'].map((word) => [word, '!!bool'] as const),
  ...['.nan', '.NaN', '.NAN', '.inf', '.Inf', '.INF'].map((word) => [word, '!!float'] as const),
  ...['+.inf', '+.Inf', '+.INF', '-.inf', '-.Inf', '-.INF'].map((word) => [word, '!!float'] as const),
])

/** Most texts start with a letter that none of the words starts with, or with a slash. */
function isLetterOfNoWord(code: number): boolean {
  return code < NO_WORD.length && NO_WORD[code] === 1
}

const NO_WORD = new Uint8Array(0x80)
for (const character of 'abcdeghijklmopqrsuvwxyzABCDEGHIJKLMOPQRSUVWXYZ/') NO_WORD[character.charCodeAt(0)] = 1
