const minute = 60_000
const hour = 60 * minute
const day = 24 * hour

/** How long ago a moment was, both in milliseconds since 1970: `now`, `5 min`, `3 h`, `2 d`. */
export function agoText(time: number, now = Date.now()): string {
  const passed = Math.max(0, now - time)
  if (passed < minute) return 'now'
  if (passed < hour) return `${Math.floor(passed / minute)} min`
  return passed < day ? `${Math.floor(passed / hour)} h` : `${Math.floor(passed / day)} d`
}
