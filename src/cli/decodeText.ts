import { textOf } from '../ignition/bytes.ts'

/**
 * Decodes a file as go-yaml does: UTF-16 by its byte order mark, else UTF-8. Bytes that are neither stay visible, so that
 * the reader can refuse them.
 */
export function decodeText(bytes: Uint8Array): string {
  const [first, second] = bytes
  if (first === 0xff && second === 0xfe) return decodeUnits(bytes, true)
  return first === 0xfe && second === 0xff ? decodeUnits(bytes, false) : textOf(bytes)
}

function decodeUnits(bytes: Uint8Array, isLittleEndian: boolean): string {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const units: string[] = []
  for (let at = 2; at + 1 < bytes.length; at += 2) units.push(String.fromCharCode(view.getUint16(at, isLittleEndian)))
  return units.join('')
}
