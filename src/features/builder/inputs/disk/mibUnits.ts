/** The units that sizes are shown in. */
export type MibUnit = 'MiB' | 'GiB'

const GIB = 1024

/** The unit that says a size in whole numbers. */
export const unitOf = (mib: string): MibUnit => (/^\d+$/.test(mib) && Number(mib) % GIB !== 0 ? 'MiB' : 'GiB')

/** A size in MiB as a number of a unit; what is no number stays as it is. */
export function inUnit(mib: string, unit: MibUnit): string {
  if (unit === 'MiB' || !/^\d+$/.test(mib)) return mib
  return String(Number((Number(mib) / GIB).toFixed(3)))
}

/** What is typed in a unit, in MiB; undefined where it is no whole number of them. */
export function toMib(typed: string, unit: MibUnit): string | undefined {
  const text = typed.trim().replace(',', '.')
  if (text === '') return ''
  if (!/^\d{1,15}(?:\.\d*)?$/.test(text)) return undefined
  const mib = unit === 'GiB' ? Math.round(Number(text) * GIB) : Number(text)
  return Number.isInteger(mib) ? String(mib) : undefined
}
