import type { YamlNode } from '../../read/node.ts'
import { applyEdits, type TextEdit } from '../textEdit.ts'
import type { Step } from './findPlace.ts'
import { refusePart } from './findPlace.ts'
import { tailEnd } from './extent.ts'
import { ended, insertInFlow, isSpaced } from './insertEntry.ts'
import { newlineOf } from './lines.ts'
import { brokenAt, type Readable } from './readable.ts'
import { withLastBreak } from './withLastBreak.ts'

/**
 * Ways to put a copy of an item behind it: as it is written, with the comments in it. Its aliases stay; anchors are left out,
 * as a name stands for the last place that has it.
 */
export function* copyEntry(readable: Readable, { collection, entry, index }: Step): Generator<readonly TextEdit[]> {
  const { text, source } = readable
  const end = collection.isFlow ? entry.end : tailEnd(text, collection, entry)
  const part = brokenAt(readable, entry.start, end)
  if (part) refusePart(part)
  const anchors = anchorsIn(text, entry.value).map((edit) => ({
    ...edit,
    start: edit.start - entry.start,
    end: edit.end - entry.start,
  }))
  const copy = applyEdits(source.slice(entry.start, end), anchors)
  if (collection.isFlow) {
    yield insertInFlow(text, collection, index + 1, copy)
    return
  }
  const newline = newlineOf(text)
  const gap = isSpaced(readable, collection, index + 1) ? newline : ''
  const before = newline + gap + ' '.repeat(collection.column)
  yield* withLastBreak(text, [...ended(text, entry), { start: end, end, text: before + copy }])
}

function anchorsIn(text: string, node: YamlNode): readonly TextEdit[] {
  const own = node.kind === 'alias' ? undefined : /^(?:!\S*\s+)?(&\S+[ \t]*)/.exec(text.slice(node.start, node.end))
  const start = node.start + (own?.[0].length ?? 0) - (own?.[1]?.length ?? 0)
  const below = node.kind === 'sequence' ? node.items : node.kind === 'mapping' ? node.pairs.flatMap(partsOf) : []
  const inner = below.flatMap((each) => anchorsIn(text, each)).filter((edit) => edit.start !== start)
  return own ? [{ start, end: node.start + own[0].length, text: '' }, ...inner] : inner
}

const partsOf = ({ key, value }: { readonly key: YamlNode; readonly value: YamlNode }): readonly YamlNode[] => [
  key,
  value,
]
