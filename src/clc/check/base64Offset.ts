/**
 * The byte at which Go gives up on base64 data that it cannot read. The data has letters of the alphabet, padding and line breaks
 * alone.
 */
export function base64Offset(data: string): number {
  let digits = 0
  for (let at = 0; at < data.length; at += 1) {
    const character = data[at]
    if (character === '\n') continue
    if (character === '=') return paddingOffset(data, at, digits % 4)
    digits += 1
  }
  return data.length - (digits % 4)
}

// `==` after two digits, `=` after three, and nothing behind.
function paddingOffset(data: string, at: number, digits: number): number {
  if (digits < 2) return at
  let next = afterBreaks(data, at + 1)
  if (digits === 2) {
    if (next === data.length) return data.length
    if (data[next] !== '=') return next - 1
    next = afterBreaks(data, next + 1)
  }
  return next
}

function afterBreaks(data: string, from: number): number {
  let at = from
  while (data[at] === '\n') at += 1
  return at
}
