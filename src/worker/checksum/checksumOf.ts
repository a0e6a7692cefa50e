import { sha256, sha512 } from '@noble/hashes/sha2.js'
import { bytesToHex } from '@noble/hashes/utils.js'

/** The checksums that Ignition knows. */
export type ChecksumMethod = 'sha256' | 'sha512'

/** The checksum of a stream as Ignition writes it; tells after each piece how many bytes have been read. */
export async function checksumOf(
  stream: ReadableStream<Uint8Array>,
  method: ChecksumMethod,
  onRead: (bytes: number) => void,
): Promise<string> {
  const hash = (method === 'sha256' ? sha256 : sha512).create()
  const reader = stream.getReader()
  let read = 0
  for (;;) {
    const { done, value } = await reader.read()
    if (done) return `${method}-${bytesToHex(hash.digest())}`
    hash.update(value)
    read += value.length
    onRead(read)
  }
}
