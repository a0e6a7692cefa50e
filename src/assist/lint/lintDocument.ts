import type { YamlPath } from '../../report/path.ts'
import type { Range } from '../../report/range.ts'
import { fieldsOf } from '../../spec/fieldsOf.ts'
import type { Spec } from '../../spec/registry.ts'
import { createContextTree } from '../../translate/1-decode/contextTree.ts'
import { decode } from '../../translate/1-decode/decode.ts'
import type { Group } from '../../translate/1-decode/group.ts'
import { readHeader } from '../../translate/1-decode/header.ts'
import { createLineIndex } from '../../yaml/read/lineIndex.ts'
import { readYaml } from '../../yaml/read/readYaml.ts'

/** A config that decodes, with what the rules need of it. */
export interface LintDocument {
  readonly spec: Spec
  readonly config: Group
  /** Where the value at a path stands. */
  readonly rangeAt: (path: YamlPath) => Range
  /** Where a piece of that value stands, given by its offsets in the value; the whole value where it is not written literally. */
  readonly rangeWithin: (path: YamlPath, value: string, start: number, end: number) => Range
}

/** Reads a text for the rules; undefined where it does not decode, which is reported elsewhere. */
export function readLintDocument(source: string): LintDocument | undefined {
  const read = readYaml(source)
  if (read.kind !== 'document') return undefined
  const lines = createLineIndex(source)
  const lineOf = (offset: number): number => lines.positionAt(offset).line
  const header = readHeader(read.root, lineOf)
  if (header.kind !== 'spec') return undefined
  const decoded = decode(read.root, fieldsOf(header.spec), lineOf)
  if (decoded.kind !== 'decoded') return undefined
  const { rangeAt } = createContextTree(read.root, (offset) => lines.positionAt(offset))
  return {
    spec: header.spec,
    config: decoded.config,
    rangeAt,
    rangeWithin(path, value, start, end) {
      const whole = rangeAt(path)
      const text = value.slice(start, end)
      const written = source.slice(whole.start.offset, whole.end.offset)
      const at = nthIndexOf(written, text, value.slice(0, end - 1).split(text).length - 1)
      if (at < 0) return whole
      const offset = whole.start.offset + at
      return { start: lines.positionAt(offset), end: lines.positionAt(offset + text.length) }
    },
  }
}

// Decoding takes indents, line breaks and escapes away, and so neither adds nor removes a piece of one line.
function nthIndexOf(text: string, piece: string, count: number): number {
  let found = text.indexOf(piece)
  for (let passed = 0; passed < count && found >= 0; passed += 1) found = text.indexOf(piece, found + piece.length)
  return found
}
