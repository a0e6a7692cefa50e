import { describe, expect, it } from 'vitest'
import { readAssistDocument } from '../document.ts'
import { foldsOf } from './folds.ts'
import { selectionsAt } from './selections.ts'
import { symbolsOf, type AssistSymbol } from './symbols.ts'

const source = `# about
# this
variant: flatcar
storage:
  files:
    - path: "/etc/a"
      contents:
        inline: |
          text

          more

    - path: /etc/b
`
const document = readAssistDocument(source)

describe('symbolsOf', () => {
  it('names items by what people call them', () => {
    const tree = ({ name, detail, kind, children }: AssistSymbol): unknown => [
      kind,
      name,
      detail,
      ...children.map(tree),
    ]
    expect(symbolsOf(document).map(tree)).toEqual([
      ['value', 'variant', 'flatcar'],
      [
        'group',
        'storage',
        '',
        [
          'group',
          'files',
          '',
          ['item', '/etc/a', '', ['value', 'path', '"/etc/a"'], ['group', 'contents', '', ['value', 'inline', '']]],
          ['item', '/etc/b', '', ['value', 'path', '/etc/b']],
        ],
      ],
    ])
  })

  it('keeps the name inside of the whole, in any text', () => {
    const check = ({ start, end, nameStart, nameEnd, children }: AssistSymbol): void => {
      expect(start <= nameStart && nameEnd <= end).toBe(true)
      children.forEach(check)
    }
    for (let cut = 0; cut <= source.length; cut += 1) symbolsOf(readAssistDocument(source.slice(0, cut))).forEach(check)
  })
})

describe('foldsOf', () => {
  it('folds keys, items, texts and comments, without the blank lines below', () => {
    expect(foldsOf(document)).toEqual([
      { start: 1, end: 2, isComment: true },
      { start: 4, end: 13, isComment: false },
      { start: 5, end: 13, isComment: false },
      { start: 6, end: 11, isComment: false },
      { start: 7, end: 11, isComment: false },
      { start: 8, end: 11, isComment: false },
    ])
  })
})

describe('selectionsAt', () => {
  it('grows from the text in quotes to everything', () => {
    const texts = selectionsAt(document, source.indexOf('etc/a')).map(({ start, end }) => source.slice(start, end))
    expect(texts.slice(0, 4)).toEqual([
      '/etc/a',
      '"/etc/a"',
      'path: "/etc/a"',
      source.slice(source.indexOf('path'), source.indexOf('more') + 4),
    ])
    expect(texts.at(-1)).toBe(source)
  })

  it('takes the key where the caret is in it', () => {
    const texts = selectionsAt(document, source.indexOf('ariant')).map(({ start, end }) => source.slice(start, end))
    expect(texts.slice(0, 2)).toEqual(['variant', 'variant: flatcar'])
  })

  it('is all of a text without anything', () => {
    expect(selectionsAt(readAssistDocument('# a'), 1)).toEqual([{ start: 0, end: 3 }])
  })
})
