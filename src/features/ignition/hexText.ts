/** How many bytes are shown. */
const most = 512
const perLine = 16

/** The first bytes of something that is not text, in hexadecimal, a line for each sixteen. */
export function hexText(bytes: Uint8Array): string {
  const lines: string[] = []
  for (let at = 0; at < Math.min(bytes.length, most); at += perLine) {
    const row = Array.from(bytes.subarray(at, Math.min(at + perLine, most)), (byte) => hex(byte, 2))
    lines.push(`${hex(at, 4)}  ${row.join(' ')}`)
  }
  return bytes.length > most ? `${lines.join('\n')}\n…` : lines.join('\n')
}

const hex = (value: number, width: number): string => value.toString(16).padStart(width, '0')
