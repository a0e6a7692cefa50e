import { describe, expect, it } from 'vitest'
import { applyEdits } from '../../yaml/edit/textEdit.ts'
import { readAssistDocument } from '../document.ts'
import { format } from './format.ts'

const formatted = (source: string): string => applyEdits(source, format(readAssistDocument(source)))

describe('format', () => {
  it.each([
    ['indents by two columns', 'a:\n    b:\n        c: d\n', 'a:\n  b:\n    c: d\n'],
    ['indents lists below their key', 'a:\n- b: c\n  d:\n  - e\n', 'a:\n  - b: c\n    d:\n      - e\n'],
    ['takes needless spaces out', 'a :   b  \n-'.replace('\n-', '\n') + 'c:\n  -   d\n', 'a: b\nc:\n  - d\n'],
    [
      'moves blocks with their key',
      'a:\n    b: |\n        c\n          d\n\n        e\n',
      'a:\n  b: |\n    c\n      d\n\n    e\n',
    ],
    ['keeps the indicator of a block right', 'a:\n    b: |2\n         c\n', 'a:\n  b: |2\n       c\n'],
    [
      'keeps the shape of brackets',
      'a:\n    b: [\n      c,\n        d\n    ]\n',
      'a:\n  b: [\n    c,\n      d\n   ]\n',
    ],
    [
      'moves comments with what they are about',
      'a:\n    # one\n    b: c # two\n    # three\nd: e\n# four\n',
      'a:\n  # one\n  b: c # two\n  # three\nd: e\n# four\n',
    ],
    ['leaves one blank line of several', 'a: b\n\n\n\nc: d\n\n\n', 'a: b\n\nc: d\n'],
    ['keeps the spelling of values', 'a:  0644\nb:  "c"\nd:  !!str  e\n', 'a: 0644\nb: "c"\nd: !!str  e\n'],
    ['leaves texts over lines alone but for their indentation', 'a:\n    b: "c\n      d"\n', 'a:\n  b: "c\n    d"\n'],
  ])('%s', (_name, before, after) => {
    expect(formatted(before)).toBe(after)
  })

  it('leaves a text alone that cannot be read', () => {
    expect(format(readAssistDocument('a:\n    b: [\n'))).toEqual([])
  })

  it('answers with the smallest edits', () => {
    expect(format(readAssistDocument('a:\n   b: c\n   d:  e\n'))).toEqual([
      { start: 3, end: 6, text: '  ' },
      { start: 11, end: 14, text: '  ' },
      { start: 16, end: 18, text: ' ' },
    ])
  })
})
