import { checksumOf } from './checksumOf.ts'
import type { ChecksumReply, ChecksumRequest } from './checksumProtocol.ts'
import { validate } from './checksumRequest.schema.json?validator'

const isRequest = (value: unknown): value is ChecksumRequest => validate(value)

addEventListener('message', ({ data }: MessageEvent<unknown>) => {
  if (isRequest(data)) void answer(data)
})

async function answer({ file, method, isPacked }: ChecksumRequest): Promise<void> {
  const count = new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>({
    transform(chunk, controller) {
      read += chunk.length
      controller.enqueue(chunk)
    },
  })
  let read = 0
  const bytes = file.stream().pipeThrough(count)
  const content = isPacked ? bytes.pipeThrough(new DecompressionStream('gzip')) : bytes
  try {
    const checksum = await checksumOf(content, method, () => reply({ kind: 'progress', share: read / file.size }))
    reply({ kind: 'checksum', checksum })
  } catch {
    reply({ kind: 'unreadable' })
  }
}

const reply = (message: ChecksumReply): void => postMessage(message)
