import type { ReadResult } from '../../read/node.ts'
import { readYaml } from '../../read/readYaml.ts'
import { maskBroken } from './maskBroken.ts'
import type { Readable } from './readable.ts'
import { refuse } from './refusal.ts'

/** Reads a text for changes, as far as it can be read; `read` is what it says where that is known. */
export function readForEdit(source: string, read?: ReadResult): Readable {
  read ??= readYaml(source)
  if (read.kind !== 'syntax-error') {
    return { text: source, source, root: read.kind === 'document' ? read.root : undefined, broken: [] }
  }
  return maskBroken(source, read) ?? refuse(`The text cannot be read: ${read.message}`)
}
