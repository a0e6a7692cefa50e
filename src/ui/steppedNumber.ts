/** A whole number as text, some steps further but not below the least; undefined where the text is none. */
export function steppedNumber(text: string, step: number, min: number): string | undefined {
  if (!/^-?\d{0,15}$/.test(text)) return undefined
  return String(Math.max(min, Number(text) + step))
}
