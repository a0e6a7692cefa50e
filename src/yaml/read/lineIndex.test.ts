import { expect, test } from 'vitest'
import { createLineIndex } from './lineIndex.ts'

const places = (source: string, ...offsets: readonly number[]): unknown => {
  const lines = createLineIndex(source)
  return offsets.map((offset) => {
    const { line, column } = lines.positionAt(offset)
    return [line, column]
  })
}

test('counts lines and columns from one', () => {
  expect(places('ab\n\nc', 0, 2, 3, 4, 5)).toEqual([
    [1, 1],
    [1, 3],
    [2, 1],
    [3, 1],
    [3, 2],
  ])
})

test('counts every line break of YAML, CR LF as one', () => {
  expect(places('a\r\nb\rc\u0085d\u2028e', 3, 5, 7, 9)).toEqual([
    [2, 1],
    [3, 1],
    [4, 1],
    [5, 1],
  ])
})

test('counts code points, and no byte order mark', () => {
  expect(places('\ufeffé🙂x\n🙂y', 1, 2, 4, 8)).toEqual([
    [1, 1],
    [1, 2],
    [1, 3],
    [2, 2],
  ])
})

test('takes what is behind the text for the start of a new line', () => {
  expect(places('a\nb', 3, 4)).toEqual([
    [2, 2],
    [3, 1],
  ])
})
