import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { YamlNode } from './node.ts'
import { readYaml } from './readYaml.ts'

/** A document as plain values, with what is more than text marked by its tag. */
function plain(node: YamlNode): unknown {
  if (node.kind === 'alias') return `*${node.anchor}`
  if (node.kind === 'sequence') return node.items.map(plain)
  if (node.kind === 'mapping') return Object.fromEntries(node.pairs.map(({ key, value }) => [plain(key), plain(value)]))
  return node.tag === '!!str' ? node.value : `${node.tag} ${node.value}`.trim()
}

function valueOf(source: string): unknown {
  const result = readYaml(source)
  return result.kind === 'document' ? plain(result.root) : result.kind
}

function problemOf(source: string): unknown {
  const result = readYaml(source)
  return result.kind === 'syntax-error' ? [result.line, result.message] : result.kind
}

describe('collections', () => {
  test.each<readonly [string, unknown]>([
    ['a: b\nc:\n  d: e', { a: 'b', c: { d: 'e' } }],
    ['- a\n- - b\n  - c\n-\n- d: e\n  f: g', ['a', ['b', 'c'], '!!null', { d: 'e', f: 'g' }]],
    ['a:\n- b\n- c\nd: e', { a: ['b', 'c'], d: 'e' }],
    ['{a: b, c, "d":e, f: [g, h: i, ? j : k]}', { a: 'b', c: '!!null', d: 'e', f: ['g', { h: 'i' }, { j: 'k' }] }],
    ['[a, [b], {c: d,},]', ['a', ['b'], { c: 'd' }]],
    ['? a\n: b\n? c\n? d\n: - e', { a: 'b', c: '!!null', d: ['e'] }],
    ['a: &x\n  b: 1\nc: *x\nd: &y z', { a: { b: '!!int 1' }, c: '*x', d: 'z' }],
    ['a: !!map\n  b: c\nd: !!seq\n- e', { a: { b: 'c' }, d: ['e'] }],
    ['&k a: &v\n', { a: '!!null' }],
    ['{? a, }: b', { a: '!!null' }],
    ['a:   # what\n  # more\n\t# and more\n  b: c # end\n', { a: { b: 'c' } }],
  ])('%j', (source, value) => {
    expect(valueOf(source)).toEqual(value)
  })
})

describe('scalars', () => {
  test.each<readonly [string, unknown]>([
    ['a b  c   # d', 'a b  c'],
    ['a:b:c d#e -f ?g', 'a:b:c d#e -f ?g'],
    ['a\n b\n\n\n  c', 'a b\n\nc'],
    ["'it''s\n  a \n\n  b'", "it's a\nb"],
    [
      String.raw`"\t\x41\u263a\U0001F642\e\_ a\
       b  \
       \ c"`,
      '\tA☺🙂\u001b\u00a0 ab   c',
    ],
    ['|\n  a\n    b\n\n  c\n\n', 'a\n  b\n\nc\n'],
    ['|-\n  a\n', 'a'],
    ['|+\n  a\n\n', 'a\n\n'],
    ['|2\n   a\n  b', ' a\nb'],
    ['>\n  a\n  b\n\n  c\n    d\n  e\n', 'a b\nc\n  d\ne\n'],
    ['>-\n\n  a\n\n\n  b', '\na\n\nb'],
    ['a\r\n b\r\rc', 'a b\nc'],
    ['\ufeffa', 'a'],
    ['a\u2028 b', 'a\u2028b'],
    ['! 12', '!!int 12'],
    ['!!str 12', '12'],
    ['!<tag:yaml.org,2002:str> 12', '12'],
    ['%TAG !e! tag:example.com,2000:\n---\n!e!a b', 'tag:example.com,2000:a b'],
    ['%YAML 1.1\n--- a\n...\nb: [', 'a'],
    ['---\n...', '!!null'],
    ['', 'empty'],
    ['# nothing\n\n', 'empty'],
  ])('%j', (source, value) => {
    expect(valueOf(source)).toEqual(value)
  })
})

describe('refuses', () => {
  test.each<readonly [string, readonly [number | undefined, string]]>([
    ['x: y\na: b: c', [2, 'mapping values are not allowed in this context']],
    ['x: y\na: - b', [2, 'block sequence entries are not allowed in this context']],
    ['x: y\na: @b', [2, 'found character that cannot start any token']],
    ["x: y\na: 'b", [2, 'found unexpected end of stream']],
    ['x: y\na: "\\q"', [2, 'found unknown escape character']],
    ['x: y\na: "\\ud83d\\ude42"', [2, 'found invalid Unicode character escape code']],
    ['x: y\na: [b\nc: d', [1, "did not find expected ',' or ']'"]],
    ['x: y\nabc\nd: e', [2, "could not find expected ':'"]],
    ['x: y\n- a', [1, 'did not find expected key']],
    ['x: y\na: !e!b c', [1, 'found undefined tag handle']],
    ['x: y\na:\n\tb: c', [3, 'found character that cannot start any token']],
    ['x: y\na: *b', [undefined, "unknown anchor 'b' referenced"]],
    ['%YAML 1.2\n---\na: b', [undefined, 'found incompatible YAML document']],
    ['[? : a]', [undefined, "did not find expected ',' or ']'"]],
    ['%WHAT\n---\n', [undefined, 'found unknown directive name']],
    ['a: |0\n  b', [undefined, 'found an indentation indicator equal to 0']],
    ['a: \u0007', [undefined, 'control characters are not allowed']],
    ['a: \ud800', [undefined, 'invalid leading UTF-8 octet']],
    [`a: ${'['.repeat(10_001)}`, [undefined, 'exceeded max depth of 10000']],
    ['x # y\n\t# z', [2, 'found character that cannot start any token']],
    ['# x\u0085\t# y', [2, 'found character that cannot start any token']],
    ['- ? a\n  : b\n c\n{d: [e,\nf]}', [4, "could not find expected ':'"]],
    ['- &a !e!b c\n  d: e: f', [2, 'mapping values are not allowed in this context']],
    ['a\n---\n@', [3, 'found character that cannot start any token']],
  ])('%j', (source, problem) => {
    expect(problemOf(source)).toEqual(problem)
  })

  test('nothing that is read after the first document', () => {
    expect(valueOf('a: b\n---\nc: d\ne: f\n@')).toEqual({ a: 'b' })
    expect(valueOf(`a: b\n---\n${'c: d\n'.repeat(500)}\u0007`)).toEqual({ a: 'b' })
  })

  test('control characters as soon as the 512 bytes are read that hold them', () => {
    const unreadable = [undefined, 'control characters are not allowed']
    expect(problemOf(`@${'a'.repeat(510)}\u0007`)).toEqual(unreadable)
    expect(problemOf(`@${'a'.repeat(511)}\u0007`)).toEqual([undefined, 'found character that cannot start any token'])
    expect(problemOf(`#${'a'.repeat(510)}é${'b'.repeat(506)}\n@${'c'.repeat(9)}\u0007`)).toEqual(unreadable)
    expect(problemOf(`#${'a'.repeat(512)}${'b'.repeat(506)}\n@${'c'.repeat(9)}\u0007`)).toEqual([
      2,
      'found character that cannot start any token',
    ])
  })
})

test('nodes start where go-yaml puts them, and end with their text', () => {
  const source = 'a: &x b\nc:\n- d: |\n    e\n\nf: [g]\n'
  const places: unknown[] = []
  const visit = (node: YamlNode): void => {
    places.push(source.slice(node.start, node.end))
    if (node.kind === 'sequence') node.items.forEach(visit)
    if (node.kind === 'mapping') for (const { key, value } of node.pairs) [key, value].forEach(visit)
  }
  const result = readYaml(source)
  if (result.kind === 'document') visit(result.root)
  const entry = 'd: |\n    e'
  expect(places).toEqual([source.trimEnd(), 'a', '&x b', 'c', `- ${entry}`, entry, 'd', '|\n    e', 'f', '[g]', 'g'])
})

test('what is left out at the end of a text without a last line break stands in the line behind it', () => {
  const result = readYaml('? a')
  const value = result.kind === 'document' && result.root.kind === 'mapping' ? result.root.pairs[0]?.value : undefined
  expect(value?.start).toBe(4)
})

test('a value may lead to itself', () => {
  const result = readYaml('&a [*a]')
  const root = result.kind === 'document' ? result.root : undefined
  expect(root?.kind === 'sequence' && root.items[0]?.kind === 'alias' && root.items[0].target === root).toBe(true)
})

test('10,000 levels are read, and any number of them is answered', () => {
  expect(readYaml('['.repeat(10_000) + ']'.repeat(10_000)).kind).toBe('document')
  expect(readYaml('- '.repeat(9_999)).kind).toBe('document')
  expect(readYaml('- '.repeat(200_000)).kind).toBe('syntax-error')
})

test('whatever it is, it is read or refused at a place in it', () => {
  const part = fc.constantFrom(
    ...Array.from('ab:-?,[]{}&*!|>\'"%@`#\\ \t\n\r~<.0'),
    '\n  ',
    '- ',
    ': ',
    '---',
    '...',
    '\u0085',
    '🙂',
  )
  fc.assert(
    fc.property(fc.array(part, { maxLength: 30 }), (parts) => {
      const source = parts.join('')
      const result = readYaml(source)
      const offset = result.kind === 'syntax-error' ? result.offset : 0
      expect(offset >= 0 && offset <= source.length).toBe(true)
    }),
    { numRuns: 5000 },
  )
})
