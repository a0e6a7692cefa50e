import type { YamlPath } from '../../report/path.ts'
import type { Range } from '../../report/range.ts'
import { fieldsOf } from '../../spec/fieldsOf.ts'
import type { Spec } from '../../spec/registry.ts'
import { createContextTree } from '../../translate/1-decode/contextTree.ts'
import { decode } from '../../translate/1-decode/decode.ts'
import type { Group } from '../../translate/1-decode/group.ts'
import { readHeader } from '../../translate/1-decode/header.ts'
import { scalarMap } from '../../yaml/edit/scalarMap.ts'
import type { ScalarNode } from '../../yaml/read/node.ts'
import { createLineIndex } from '../../yaml/read/lineIndex.ts'
import { readYaml } from '../../yaml/read/readYaml.ts'

/** A config that decodes, with what the rules need of it. */
export interface LintDocument {
  readonly spec: Spec
  readonly config: Group
  /** Where the value at a path stands. */
  readonly rangeAt: (path: YamlPath) => Range
  /** Where a piece of that value stands, given by its offsets in the value; the whole value where another place in the text has it. */
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
  const mapOf = rememberLast((node: ScalarNode) => scalarMap(source, node))
  const { nodeAt, rangeAt } = createContextTree(read.root, (offset) => lines.positionAt(offset))
  return {
    spec: header.spec,
    config: decoded.config,
    rangeAt,
    rangeWithin(path, value, start, end) {
      const node = nodeAt(path)
      const map = node.kind === 'scalar' && node.value === value ? mapOf(node) : undefined
      if (!map) return rangeAt(path)
      const span = map.toSource(start, end)
      return { start: lines.positionAt(span.start), end: lines.positionAt(span.end) }
    },
  }
}

/** The pieces that are asked for one after the other are mostly of one value. */
function rememberLast<In, Out>(compute: (input: In) => Out): (input: In) => Out {
  let last: { readonly input: In; readonly output: Out } | undefined
  return (input) => {
    if (last?.input !== input) last = { input, output: compute(input) }
    return last.output
  }
}
