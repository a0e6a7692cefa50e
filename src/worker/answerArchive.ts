import { unzipSync, zipSync, type Zippable } from 'fflate'
import type { ArchiveReply, ArchiveRequest, PackedFile } from './archiveProtocol.ts'

/** How much may come out of a zip file, in bytes, and in how many files. */
const largest = 400_000_000
const most = 20_000

/** Packs files into a zip file, or unpacks one. What is no zip file or too large is told in words. */
export function answerArchive(request: ArchiveRequest): ArchiveReply {
  try {
    return request.kind === 'pack' ? { kind: 'packed', bytes: pack(request.entries) } : unpack(request.bytes)
  } catch {
    return {
      kind: 'problem',
      problem: request.kind === 'pack' ? 'It is too large to be packed.' : 'It is no zip file, or damaged.',
    }
  }
}

const unix = 3
const modes = { executable: 0o100_755, link: 0o120_777, file: 0o100_644 } as const

function pack(entries: readonly PackedFile[]): Uint8Array {
  const files: Zippable = Object.create(null) as Zippable
  for (const { path, bytes, kind = 'file' } of entries)
    files[path] = [bytes, { os: unix, attrs: modes[kind] * 0x10000 }]
  return zipSync(files, { level: 6 })
}

function unpack(bytes: Uint8Array): ArchiveReply {
  let size = 0
  let count = 0
  const files = unzipSync(bytes, {
    filter({ originalSize }) {
      size += originalSize
      count += 1
      return size <= largest && count <= most
    },
  })
  if (size > largest || count > most) return { kind: 'problem', problem: 'It is too large for this page.' }
  return { kind: 'unpacked', entries: Object.entries(files).map(([path, content]) => ({ path, bytes: content })) }
}
