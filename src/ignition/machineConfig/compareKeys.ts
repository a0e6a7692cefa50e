/**
 * The order in which yaml.v3 writes the keys of a map: numbers in them count as numbers, letters come after other characters,
 * behind a digit before them.
 */
export function compareKeys(left: string, right: string): number {
  if (PLAIN.test(left) && PLAIN.test(right)) return left < right ? -1 : Number(left > right)
  return compareRunes(Array.from(left), Array.from(right))
}

const PLAIN = /^[A-Za-z]*$/
const LETTER = /^\p{L}/u
const DIGIT = /^\p{Nd}/u

type Runes = readonly string[]

const isLetter = (rune = ''): boolean => LETTER.test(rune)
const isDigit = (rune = ''): boolean => DIGIT.test(rune)
const codeOf = (rune = ''): number => rune.codePointAt(0) ?? 0

function compareRunes(left: Runes, right: Runes): number {
  let at = 0
  while (at < left.length && left[at] === right[at]) at++
  if (at === left.length || at === right.length) return left.length - right.length
  return compareLetters(left, right, at) ?? compareNumbers(left, right, at)
}

/** Letters are compared by code, with other characters by what is before them; undefined where there is none. */
function compareLetters(left: Runes, right: Runes, at: number): number | undefined {
  const isLeftLetter = isLetter(left[at])
  const isRightLetter = isLetter(right[at])
  if (isLeftLetter && isRightLetter) return codeOf(left[at]) - codeOf(right[at])
  if (!isLeftLetter && !isRightLetter) return undefined
  const isAfterDigit = at > 0 && isDigit(left[at - 1])
  return isLeftLetter === isAfterDigit ? -1 : 1
}

function compareNumbers(left: Runes, right: Runes, at: number): number {
  const lead = hasNumberBefore(left, right, at) ? 1n : 0n
  const leftNumber = readNumber(left, at, lead)
  const rightNumber = readNumber(right, at, lead)
  if (leftNumber.value !== rightNumber.value) return leftNumber.value < rightNumber.value ? -1 : 1
  return leftNumber.end - rightNumber.end || codeOf(left[at]) - codeOf(right[at])
}

/** Whether a zero at a place stands in a number that has begun with another digit before it. */
function hasNumberBefore(left: Runes, right: Runes, at: number): boolean {
  if (left[at] !== '0' && right[at] !== '0') return false
  let before = at - 1
  while (left[before] === '0') before--
  return isDigit(left[before])
}

/** The number at a place, in the 64 bits that Go counts in, after the digit `lead`. */
function readNumber(runes: Runes, start: number, lead: bigint): { readonly value: bigint; readonly end: number } {
  let value = lead
  let end = start
  for (; isDigit(runes[end]); end++) value = BigInt.asIntN(64, value * 10n + BigInt(codeOf(runes[end]) - 0x30))
  return { value, end }
}
