import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseDocument } from 'yaml'
import { readSketch } from './readSketch.ts'
import { scalarText } from './scalarText.ts'
import type { SketchNode } from './sketch.ts'

function valueOf(source: string, node: SketchNode | undefined): unknown {
  switch (node?.kind) {
    case 'map':
      return Object.fromEntries(node.entries.map(({ key, value }) => [scalarText(source, key), valueOf(source, value)]))
    case 'list':
      return node.items.map(({ value }) => valueOf(source, value))
    case 'scalar':
      return scalarText(source, node)
    case undefined:
      return null
  }
}

const sketched = (source: string): unknown => valueOf(source, readSketch(source).root)

describe('readSketch', () => {
  it.each([
    ['nothing', '# a comment\n\n', null],
    ['block style', 'a:\n  - b: c # d\n    e: "f\\n"\n  - g\n', { a: [{ b: 'c', e: 'f\n' }, 'g'] }],
    [
      'lists in the column of their key',
      'a:\n- b\n- c: d\n  e:\n  - f\ng: h',
      { a: ['b', { c: 'd', e: ['f'] }], g: 'h' },
    ],
    ['flow style', "a: {b: [c, 'd: e'], f: , g}", { a: { b: ['c', 'd: e'], f: null, g: null } }],
    ['flow style over lines', 'a: {\n  b: c,\n  d: [\n    e ]}\nf: g', { a: { b: 'c', d: ['e'] }, f: 'g' }],
    ['a pair in a list', '[a: b, c]', [{ a: 'b' }, 'c']],
    ['block scalars', 'a: |\n  b: c\n\n  - d\ne: >-\n  f\n', { a: 'b: c\n\n- d\n', e: 'f\n' }],
    ['texts over lines', 'a: b\n  c\nd: "e\n  f"\ng: h', { a: 'b c', d: 'e f', g: 'h' }],
    ['anchors and tags', 'a: &x\n  b: !!str c\nd: *x\n- &y e', { a: { b: 'c' }, d: '*x' }],
    ['directives and the end of the document', '%YAML 1.2\n---\na: b\n...\nc: d\n', { a: 'b' }],
    ['quoted keys', '"a b": c\n\'d\': e', { 'a b': 'c', d: 'e' }],
    ['URLs and times', 'a: https://b:1/#c\nd: 10:30', { a: 'https://b:1/#c', d: '10:30' }],
  ])('draws %s', (_name, source, value) => {
    expect(sketched(source)).toEqual(value)
  })

  it.each([
    ['a quote that is not closed', 'a:\n  - b: "c\n    d: e\n  - f: g\n', { a: [{ b: 'c', d: 'e' }, { f: 'g' }] }],
    ['brackets that are not closed', 'a: [b, {c: d\ne: f', { a: ['b', { c: 'd' }], e: 'f' }],
    ['a key without a colon', 'a: b\nc\nd: e', { a: 'b', c: null, d: 'e' }],
    ['a first key without a colon', 'c\nd: e', { c: null, d: 'e' }],
    ['a tab', 'a:\n\t- b: c\n\t  d: e\nf: g', { a: [{ b: 'c', d: 'e' }], f: 'g' }],
    ['a dash that is missing', 'a:\n  - b: c\n  d: e\nf: g', { a: [{ b: 'c' }, { d: 'e' }], f: 'g' }],
    ['a column that fits nowhere', 'a:\n    - b: c\n  d: e', { a: [{ b: 'c' }], d: 'e' }],
    ['closing brackets that were never opened', 'a: }\nb: c', { a: '}', b: 'c' }],
  ])('goes on beside %s', (_name, source, value) => {
    expect(sketched(source)).toEqual(value)
  })

  it('gives every node its place', () => {
    const source = 'a:\n  - "b"\n  - {c: d }\n'
    const written: string[] = []
    const collect = (node: SketchNode | undefined): void => {
      if (node) written.push(source.slice(node.start, node.end))
      if (node?.kind === 'map') for (const { value } of node.entries) collect(value)
      if (node?.kind === 'list') for (const { value } of node.items) collect(value)
    }
    collect(readSketch(source).root)
    expect(written).toEqual(['a:\n  - "b"\n  - {c: d }', '- "b"\n  - {c: d }', '"b"', '{c: d }', 'd'])
  })

  it('comes to an end for any text', () => {
    const piece = fc.constantFrom(
      'a',
      ':',
      ' ',
      '\n',
      '- ',
      '  ',
      '"',
      "'",
      '[',
      ']',
      '{',
      '}',
      ',',
      '|',
      '#',
      '\t',
      '&',
      '*',
      '!',
      '?',
      '---',
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const source = pieces.join('')
        const { root } = readSketch(source)
        expect(root ? root.end <= source.length && root.start <= root.end : true).toBe(true)
      }),
      { numRuns: 2000 },
    )
  })

  it('comes to an end for deep nesting', () => {
    const steps = Array.from({ length: 2000 }, (_, depth) => `${' '.repeat(depth)}a:\n`).join('')
    for (const source of ['['.repeat(50_000), '- '.repeat(50_000), steps]) expect(readSketch(source).root).toBeDefined()
  })

  it('sees what a YAML parser sees in valid texts', () => {
    const scalar = fc.constantFrom('a', '"b c"', "'d'", '/etc/x', 'http://e/f', '1.1.0')
    const { node } = fc.letrec<{ node: unknown }>((tie) => ({
      node: fc.oneof(
        { maxDepth: 4 },
        scalar,
        fc.array(tie('node'), { minLength: 1, maxLength: 3 }),
        fc.dictionary(fc.constantFrom('k', 'l', 'm'), tie('node'), { minKeys: 1, maxKeys: 3 }),
      ),
    }))
    fc.assert(
      fc.property(node, (value) => {
        const source = blockText(value, 0).trimStart()
        expect(sketched(source)).toEqual(parseDocument(source).toJS())
      }),
    )
  })
})

function blockText(value: unknown, indent: number): string {
  const pad = `\n${' '.repeat(indent)}`
  if (Array.isArray(value)) return value.map((item) => `${pad}- ${blockText(item, indent + 2).trimStart()}`).join('')
  if (typeof value === 'object' && value !== null) {
    return Object.entries(value)
      .map(([key, each]) => `${pad}${key}: ${blockText(each, indent + 2)}`)
      .join('')
  }
  return String(value)
}
