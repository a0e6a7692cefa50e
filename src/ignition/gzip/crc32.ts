/** The CRC-32 checksum that closes a gzip file, as a signed 32-bit number. */
export function crc32(content: Uint8Array): number {
  let checksum = -1
  for (let at = 0; at < content.length; at++) {
    checksum = (REMAINDERS[(checksum ^ (content[at] ?? 0)) & 0xff] ?? 0) ^ (checksum >>> 8)
  }
  return ~checksum
}

const POLYNOMIAL = 0xedb88320

const REMAINDERS = Int32Array.from({ length: 256 }, (_, byte) => {
  let remainder = byte
  for (let bit = 0; bit < 8; bit++) remainder = remainder & 1 ? (remainder >>> 1) ^ POLYNOMIAL : remainder >>> 1
  return remainder
})
