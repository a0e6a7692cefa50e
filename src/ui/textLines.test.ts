import { expect, test } from 'vitest'
import { textLines } from './textLines.ts'

const numbered = (count: number): readonly string[] => Array.from({ length: count }, (_, index) => `line ${index}`)

test('a changed line stands with the lines around it, far ones are a gap', () => {
  const before = numbered(12)
  const after = before.with(1, 'other').with(10, 'last')
  const lines = textLines(before.join('\n'), after.join('\n'))
  expect(lines?.map(({ kind, text }) => `${kind} ${text}`)).toEqual([
    'same line 0',
    'removed line 1',
    'added other',
    'same line 2',
    'same line 3',
    'gap …',
    'same line 8',
    'same line 9',
    'removed line 10',
    'added last',
    'same line 11',
  ])
})

test('a whole text comes or goes', () => {
  expect(textLines('', 'a\nb\n')?.map(({ kind }) => kind)).toEqual(['added', 'added'])
  expect(textLines('a\n', 'a\n')).toEqual([])
})
