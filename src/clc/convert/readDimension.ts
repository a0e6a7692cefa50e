import { quoteText } from '../../ignition/quoteText.ts'

const MEBIBYTE = 1024 ** 2

type Units = ReadonlyMap<string, number>

const unitsEndingIn = (ending: string): Units =>
  new Map([
    ['B', 1],
    ...['K', 'M', 'G', 'T', 'P', 'E'].map((prefix, at) => [prefix + ending, 1024 ** (at + 1)] as const),
  ])

// `KiB` and `KB` mean the same, but not both in one size; a small `k` means nothing.
const UNITS = unitsEndingIn('iB')
const OLD_UNITS = unitsEndingIn('B')

/** A number and its unit; between them they leave no character out. */
const PART = /(?!$)(\d*)(?:\.(\d*))?([^\d.]*)/g
const LONGEST = 2n ** 63n

/** Reads a size such as `1.5GiB` as MiB, or says what is wrong with it in the reference's words. */
export function readDimension(written: string): number | string {
  const first = readBytes(written, UNITS)
  const bytes = typeof first === 'string' ? readBytes(written, OLD_UNITS) : first
  if (typeof bytes === 'string') return bytes
  if (bytes < 0) return `invalid dimension (negative): ${quoteText(written)}`
  return bytes % MEBIBYTE === 0 ? bytes / MEBIBYTE : 'invalid dimension (finest granularity is 1MiB)'
}

function readBytes(written: string, units: Units): number | string {
  const parts = written.replace(/^[-+]/, '')
  if (parts === '0') return 0
  if (parts === '') return `units: invalid ${written}`
  let total = 0
  for (const [, whole = '', fraction = '', unit = ''] of parts.matchAll(PART)) {
    const number = readNumber(whole, fraction)
    if (Number.isNaN(number)) return `units: invalid ${written}`
    const factor = units.get(unit)
    if (factor === undefined) return `units: unknown unit ${unit} in ${written}`
    total += number * factor
  }
  return wholeBytes(written.startsWith('-') ? -total : total)
}

// Go's 64 bits: just past the largest number comes the smallest.
function wholeBytes(bytes: number): number | string {
  if (bytes < -Number(LONGEST) || bytes > Number(LONGEST)) return 'units: overflow parsing unit'
  return bytes === Number(LONGEST) ? -bytes : Math.trunc(bytes)
}

function readNumber(whole: string, fraction: string): number {
  if (whole + fraction === '') return Number.NaN
  return leadingInteger(whole) + leadingInteger(fraction) / 10 ** fraction.length
}

// The reference stops one digit before the largest number of 64 bits.
function leadingInteger(digits: string): number {
  let value = 0n
  for (const digit of digits) {
    if (value >= (LONGEST - 10n) / 10n) return Number.NaN
    value = value * 10n + BigInt(digit)
  }
  return Number(value)
}
