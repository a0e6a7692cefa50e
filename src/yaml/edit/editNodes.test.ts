import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parse, stringify } from 'yaml'
import type { PathKey } from '../../report/path.ts'
import { yamlWord } from '../write/yamlTree.ts'
import { parseEditable, type Editable } from './editable.ts'
import { insertPair } from './insertPair.ts'
import { movePair } from './movePair.ts'
import { removeNode } from './removeNode.ts'
import { applyEdits, type TextEdit } from './textEdit.ts'

type Tree = { [key: string]: Tree } | string | number | null | Tree[]

const { tree } = fc.letrec<{ readonly tree: Tree; readonly map: { [key: string]: Tree } }>((tie) => ({
  tree: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.constantFrom('text', 'two\nlines\n', 'a: b', '', 7, null),
    fc.array(tie('tree'), { maxLength: 3 }),
    tie('map'),
  ),
  map: fc.dictionary(fc.constantFrom('a', 'b', 'c', 'd'), tie('tree'), { maxKeys: 3, noNullPrototype: true }),
}))

const document = fc
  .record({ a: tree, b: tree, isFlow: fc.boolean() })
  .map(({ isFlow, ...value }) => ({ value, source: stringify(value, isFlow ? { collectionStyle: 'flow' } : {}) }))

const editable = (source: string): Editable => {
  const read = parseEditable(source)
  if (!read) throw new Error('too deep')
  return read
}

const pathsOf = (value: Tree, path: readonly PathKey[] = []): readonly (readonly PathKey[])[] =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, inner]) => {
        const below = [...path, Array.isArray(value) ? Number(key) : key]
        return [below, ...pathsOf(inner, below)]
      })
    : []

/** The value without what stands at a path. */
function without(value: Tree, [key = '', ...rest]: readonly PathKey[]): Tree {
  if (Array.isArray(value)) {
    return rest.length === 0
      ? value.filter((_, index) => index !== key)
      : value.map((item, index) => (index === key ? without(item, rest) : item))
  }
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).flatMap(([name, inner]): readonly (readonly [string, Tree])[] => {
    if (name !== key) return [[name, inner]]
    return rest.length === 0 ? [] : [[name, without(inner, rest)]]
  })
  return Object.fromEntries(entries)
}

const after = (source: string, edits: readonly TextEdit[] | undefined): unknown =>
  edits && parse(applyEdits(source, edits))

describe('edits of nodes', () => {
  it('removes exactly one key or item', () => {
    fc.assert(
      fc.property(document, fc.nat(), ({ value, source }, choice) => {
        const paths = pathsOf(value)
        const path = paths[choice % paths.length] ?? []
        expect(after(source, removeNode(editable(source), path))).toEqual(without(value, path))
      }),
    )
  })

  it('puts in exactly one key, with the mappings that lead to it', () => {
    fc.assert(
      fc.property(document, fc.constantFrom('first', 'last'), ({ value, source }, position) => {
        const edits = insertPair(
          editable(source),
          ['new', 'key'],
          yamlWord('x'),
          position === 'first' ? 'first' : 'last',
        )
        expect(after(source, edits)).toEqual({ ...value, new: { key: 'x' } })
      }),
    )
  })

  it('moves a key with all that is in it', () => {
    fc.assert(
      fc.property(tree, tree, (a, b) => {
        const source = stringify({ a, b })
        const edits = movePair(editable(source), ['b'], ['new', 'b'])
        expect(after(source, edits)).toEqual({ a, new: { b } })
      }),
    )
  })
})
