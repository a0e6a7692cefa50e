import { clockText } from './clockText.ts'

const minute = 60_000
const day = 24 * 60 * minute

const weekday = new Intl.DateTimeFormat('en-GB', { weekday: 'long' })
const date = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long' })
const fullDate = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric' })

/** When something was, both in milliseconds since 1970: `now`, `2 min ago`, `10:05`, `Friday`, `2 October`, `2 October 2025`. */
export function whenText(time: number, now = Date.now()): string {
  const passed = now - time
  if (passed < minute) return 'now'
  if (passed < 60 * minute) return `${Math.floor(passed / minute)} min ago`
  switch (eraOf(time, now)) {
    case 'Today':
      return clockText(time)
    case 'This week':
      return weekday.format(time)
    case 'Before':
      return dateText(time, now)
  }
}

/** A day: `14 November`, with its year where that is another one. */
export const dateText = (time: number, now = Date.now()): string =>
  new Date(time).getFullYear() === new Date(now).getFullYear() ? date.format(time) : fullDate.format(time)

/** Roughly when something was, to put alike things together. */
export function eraOf(time: number, now = Date.now()): 'Today' | 'This week' | 'Before' {
  const midnight = new Date(now).setHours(0, 0, 0, 0)
  if (time >= midnight) return 'Today'
  return time >= midnight - 6 * day ? 'This week' : 'Before'
}
