/** Content with the end that SHA-2 wants: one bit, zeros up to whole blocks, and the number of bits. */
export function padded(content: Uint8Array, block: 64 | 128): DataView {
  const lengthBytes = block / 8
  const size = Math.ceil((content.length + 1 + lengthBytes) / block) * block
  const bytes = new Uint8Array(size)
  bytes.set(content)
  bytes[content.length] = 0x80
  const view = new DataView(bytes.buffer)
  view.setUint32(size - 8, Math.floor(content.length / 0x20000000))
  view.setUint32(size - 4, content.length << 3)
  return view
}
