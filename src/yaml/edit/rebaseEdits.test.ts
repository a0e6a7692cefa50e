import fc from 'fast-check'
import { expect, it } from 'vitest'
import { rebaseEdits } from './rebaseEdits.ts'
import { applyEdits } from './textEdit.ts'

it('moves edits behind what has changed, and gives them up where it touches them', () => {
  const edit = { start: 7, end: 10, text: 'X' }
  expect(rebaseEdits('abcd efg hij', 'abcd efg hij', [edit])).toEqual([edit])
  expect(rebaseEdits('abcd efg hij', 'abc! efg hij', [edit])).toEqual([edit])
  expect(rebaseEdits('abcd efg hij', 'ab.cd efg hij', [edit])).toEqual([{ start: 8, end: 11, text: 'X' }])
  expect(rebaseEdits('abcd efg hij', 'abcd efg hij!', [edit])).toEqual([edit])
  expect(rebaseEdits('abcd efg hij', 'abcd efg.hij', [edit])).toBeUndefined()
})

it('changes the same characters wherever something else was typed', () => {
  const text = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '\n'), minLength: 1 })
  fc.assert(
    fc.property(text, text, text, text, (head, typed, middle, old) => {
      const before = `${head}|${middle}<${old}>`
      const after = `${head}${typed}|${middle}<${old}>`
      const edit = { start: before.length - old.length - 1, end: before.length - 1, text: 'new' }
      const rebased = rebaseEdits(before, after, [edit])
      expect(rebased && applyEdits(after, rebased)).toBe(`${head}${typed}|${middle}<new>`)
    }),
  )
})
