import type { PathKey } from '../../report/path.ts'
import { keyText } from '../../yaml/sketch/scalarAt.ts'
import type { Sketch, SketchNode } from '../../yaml/sketch/sketch.ts'
import { readContents, type Contents } from '../contents/readContents.ts'
import { scriptTokens } from './scriptTokens.ts'
import type { Token } from './token.ts'
import { unitTokens } from './unitTokens.ts'

/** The coloured parts of the texts in other languages that a config carries, in the order of the source, each after a `text` of all. */
export const highlight = (sketch: Sketch): readonly Token[] => [...tokensBelow(sketch, sketch.root, [])]

function* tokensBelow(sketch: Sketch, node: SketchNode | undefined, keys: readonly PathKey[]): Generator<Token> {
  switch (node?.kind) {
    case 'map':
      for (const entry of node.entries)
        yield* tokensBelow(sketch, entry.value, [...keys, keyText(sketch.source, entry)])
      return
    case 'list':
      for (const [index, { value }] of node.items.entries()) yield* tokensBelow(sketch, value, [...keys, index])
      return
    case 'scalar':
      if (carriers.has(keys.at(-1))) yield* tokensOf(readContents(sketch, node, keys))
      return
    case undefined:
  }
}

/** The keys that hold texts in other languages. */
const carriers: ReadonlySet<PathKey | undefined> = new Set(['contents', 'inline'])

function* tokensOf(contents: Contents | undefined): Generator<Token> {
  if (!contents || contents.text === '') return
  const { language, text, map } = contents
  yield { kind: 'text', ...map.toSource(0, text.length) }
  const parts = language.kind === 'unit' ? unitTokens(text) : scriptTokens(language.kind, text)
  for (const { kind, start, end } of parts) yield { kind, ...map.toSource(start, end) }
}
