import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { checksumOf } from './checksumOf.ts'

const bytes = Uint8Array.from({ length: 300_000 }, (_, at) => (at * 7) % 256)
const streamOf = (content: Uint8Array<ArrayBuffer>) => new Blob([content]).stream()

test.each(['sha256', 'sha512'] as const)('%s of a stream is that of the whole', async (method) => {
  const expected = createHash(method).update(bytes).digest('hex')
  expect(await checksumOf(streamOf(bytes), method, () => undefined)).toBe(`${method}-${expected}`)
})

test('tells how far it has read', async () => {
  const reads: number[] = []
  await checksumOf(streamOf(bytes), 'sha256', (read) => reads.push(read))
  expect(reads.at(-1)).toBe(300_000)
})
