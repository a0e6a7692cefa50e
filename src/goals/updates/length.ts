/** How long a window is open: hours, minutes or both. */
export const lengthPattern = /^(?:(\d+)h)?(?:(\d+)m(?:in)?)?$/

/** A length in minutes. */
export function minutesOf(length: string): number {
  const [, hours = '0', minutes = '0'] = lengthPattern.exec(length) ?? []
  return Number(hours) * 60 + Number(minutes)
}

/** Minutes as a length. */
export function lengthOf(minutes: number): string {
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60]
  return `${hours > 0 ? `${hours}h` : ''}${rest > 0 || hours === 0 ? `${rest}m` : ''}`
}
