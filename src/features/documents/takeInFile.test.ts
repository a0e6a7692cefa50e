// @vitest-environment happy-dom
import { expect, test } from 'vitest'
import { mergedWords } from './takeInFile.ts'

const nothing = { added: [], updated: [], known: [], copied: [] }

test('what came of an archive is said in words', () => {
  expect(mergedWords({ ...nothing, added: ['a', 'b'], known: ['c'] }, 0)).toBe(
    '2 documents added. 1 document known already.',
  )
  expect(mergedWords({ ...nothing, copied: ['a'] }, 1)).toBe(
    '1 document put beside yours as a copy, because yours has changed. 1 file of it missing or damaged.',
  )
  expect(mergedWords(nothing, 0)).toBe('The archive holds no documents.')
})
