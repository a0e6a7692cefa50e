import { expect, test } from 'vitest'
import { previewOf } from './previewOf.ts'

const source = 'a: 1\nb:\n  - x\nc: 3\n'

test('lines that are put in behind a line come after it', () => {
  const preview = previewOf(source, [{ start: 13, end: 13, text: '\n  - y\n  - z' }])
  expect(preview.after).toBe('a: 1\nb:\n  - x\n  - y\n  - z\nc: 3\n')
  expect(preview.added).toEqual([{ first: 4, last: 5, below: 3 }])
})

test('lines that are put in at the end come after the last one', () => {
  expect(previewOf(source, [{ start: 19, end: 19, text: 'd: 4\n' }]).added).toEqual([{ first: 5, last: 5, below: 4 }])
})

test('a value that is replaced changes its line, and what is taken out adds none', () => {
  const edits = [
    { start: 3, end: 4, text: '2' },
    { start: 13, end: 18, text: '' },
  ]
  expect(previewOf(source, edits).added).toEqual([{ first: 1, last: 1, below: 1 }])
})

test('places apart are runs of their own', () => {
  const edits = [
    { start: 13, end: 13, text: '\n  - y' },
    { start: 0, end: 0, text: 'z: 0\n' },
  ]
  expect(previewOf(source, edits).added).toEqual([
    { first: 1, last: 1, below: 0 },
    { first: 5, last: 5, below: 3 },
  ])
})
