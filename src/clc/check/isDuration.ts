const NANOSECONDS: Readonly<Record<string, bigint>> = {
  ns: 1n,
  us: 1000n,
  '\u00b5s': 1000n,
  '\u03bcs': 1000n,
  ms: 1_000_000n,
  s: 1_000_000_000n,
  m: 60_000_000_000n,
  h: 3_600_000_000_000n,
}

/** A number and its unit; between them they leave no character out. */
const PART = /(?!$)(\d*)(\.\d*)?([^\d.]*)/g

/** Whether Go reads a text as a duration, such as `1h30m`: within 64 bits of nanoseconds. */
export function isDuration(text: string): boolean {
  const largest = text.startsWith('-') ? 2n ** 63n : 2n ** 63n - 1n
  const parts = text.replace(/^[-+]/, '')
  if (parts === '0') return true
  let total = 0n
  for (const [, whole = '', fraction = '', unit = ''] of parts.matchAll(PART)) {
    const length = nanoseconds(whole, fraction, unit)
    if (length === undefined) return false
    total += length
  }
  return parts !== '' && total <= largest
}

function nanoseconds(whole: string, fraction: string, unitName: string): bigint | undefined {
  const unit = Object.hasOwn(NANOSECONDS, unitName) ? NANOSECONDS[unitName] : undefined
  if (unit === undefined || (whole === '' && fraction.length < 2)) return undefined
  const number = BigInt(whole || '0')
  if (number > 2n ** 63n || number > 2n ** 63n / unit) return undefined
  return number * unit + BigInt(Math.trunc(Number(`0${fraction}`) * Number(unit)))
}
