/** Whether systemd reads a text as a span of time (`parse_time` in `time-util.c`): `90`, `1min 30s`, `infinity`. */
export function isTimeSpan(text: string): boolean {
  const rest = text.trim()
  if (rest === 'infinity') return true
  PART.lastIndex = 0
  let offset = 0
  while (offset < rest.length) {
    PART.lastIndex = offset
    const found = PART.exec(rest)?.[0]
    if (found === undefined) return false
    offset += found.length
  }
  return rest !== ''
}

const UNITS =
  'seconds second sec s minutes minute min months month msec ms m M hours hour hr h days day d weeks week w years year y usec us μs µs nsec ns'
// A number without a unit ends at white space or at the end.
const PART = new RegExp(`(?:\\+?\\d+(?:\\.\\d+)?|\\.\\d+)(?:\\s*(?:${UNITS.replaceAll(' ', '|')})\\s*|\\s+|$)`, 'y')
