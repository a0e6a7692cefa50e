/** Writes a whole number as Go formats a float with the format `g`: from a million on with an exponent. */
export function formatFloat(value: number): string {
  if (Math.abs(value) < 1e6) return String(value)
  return value.toExponential().replace(/\d+$/, (exponent) => exponent.padStart(2, '0'))
}
