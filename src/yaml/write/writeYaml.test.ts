import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { YamlNode } from '../read/node.ts'
import { readYaml } from '../read/readYaml.ts'
import { writeYaml } from './writeYaml.ts'
import { yamlFlag, yamlMode, yamlText, type YamlTree } from './yamlTree.ts'

test('writes keys, items, blocks and comments as people do', () => {
  const unit: YamlTree = {
    kind: 'map',
    entries: [
      { key: 'name', value: yamlText('a.service'), behind: ' the first' },
      { key: 'enabled', value: yamlFlag(true) },
      { key: 'contents', value: yamlText('[Unit]\n  Description=x\n'), above: [' what it does'] },
    ],
  }
  const text = writeYaml({
    kind: 'map',
    entries: [
      { key: 'variant', value: yamlText('flatcar'), above: [' mine'] },
      { key: 'mode', value: yamlMode(0o644) },
      { key: 'units', isSpaced: true, value: { kind: 'list', items: [{ value: unit }, { value: yamlText('yes') }] } },
      { key: 'none', value: { kind: 'list', items: [] } },
    ],
  })
  expect(text).toBe(`# mine
variant: flatcar
mode: 0644

units:
  - name: a.service # the first
    enabled: true
    # what it does
    contents: |
      [Unit]
        Description=x
  - 'yes'
none: []
`)
})

describe('what is written is read back', () => {
  const alphabet = fc.constantFrom(
    'a',
    ' ',
    '\n',
    '\t',
    ':',
    '#',
    '-',
    "'",
    '"',
    '\\',
    '\r',
    '0',
    '🙂',
    '\u2028',
    '\ufeff',
  )
  const texts = fc.oneof(fc.string({ unit: alphabet, maxLength: 12 }), fc.string({ unit: 'binary', maxLength: 12 }))

  test('whatever text it is, in a map and in a list', () => {
    fc.assert(
      fc.property(texts, texts, (first, second) => {
        const written = writeYaml({
          kind: 'map',
          entries: [
            { key: 'a', value: yamlText(first) },
            { key: 'b', value: { kind: 'list', items: [{ value: yamlText(second) }, { value: yamlText(first) }] } },
          ],
        })
        expect(values(readYaml(written))).toEqual(['a', first, 'b', second, first].map(wellFormed))
      }),
      { numRuns: 3000 },
    )
  })
})

const wellFormed = (text: string): string => text.replaceAll(/\p{Surrogate}/gu, '\ufffd')

function values(read: ReturnType<typeof readYaml>): readonly string[] {
  return read.kind === 'document' ? scalarsIn(read.root) : [read.kind]
}

function scalarsIn(node: YamlNode): readonly string[] {
  switch (node.kind) {
    case 'scalar':
      return [wellFormed(node.value)]
    case 'sequence':
      return node.items.flatMap(scalarsIn)
    case 'mapping':
      return node.pairs.flatMap(({ key, value }) => [...scalarsIn(key), ...scalarsIn(value)])
    case 'alias':
      return []
  }
}
