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

const PART = /(\d*)(\.\d*)?([^\d.]+)/y

/** Whether Go reads a text as a duration, such as `1h30m`: within 64 bits of nanoseconds. */
export function isDuration(text: string): boolean {
  const isNegative = text.startsWith('-')
  const parts = text.replace(/^[-+]/, '')
  if (parts === '0') return true
  let total = 0n
  let at = 0
  while (at < parts.length) {
    PART.lastIndex = at
    const part = PART.exec(parts)
    const length = part ? nanoseconds(part[1] ?? '', part[2] ?? '', part[3] ?? '') : undefined
    if (length === undefined) return false
    total += length
    if (total > 2n ** 63n) return false
    at = PART.lastIndex
  }
  return parts !== '' && total <= (isNegative ? 2n ** 63n : 2n ** 63n - 1n)
}

function nanoseconds(whole: string, fraction: string, unitName: string): bigint | undefined {
  const unit = Object.hasOwn(NANOSECONDS, unitName) ? NANOSECONDS[unitName] : undefined
  if (unit === undefined || (whole === '' && fraction.length < 2)) return undefined
  const number = BigInt(whole || '0')
  if (number > 2n ** 63n || number > 2n ** 63n / unit) return undefined
  return number * unit + BigInt(Math.trunc(Number(`0${fraction}`) * Number(unit)))
}
