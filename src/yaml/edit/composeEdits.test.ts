import fc from 'fast-check'
import { expect, it } from 'vitest'
import { composeEdits } from './composeEdits.ts'
import { applyEdits, type TextEdit } from './textEdit.ts'

/** Edits that do not overlap, of a text of a length. */
const editsOf = (length: number): fc.Arbitrary<readonly TextEdit[]> =>
  fc
    .uniqueArray(fc.nat(length), { maxLength: 6 })
    .chain((places) =>
      fc.tuple(
        fc.constant(places.toSorted((a, b) => a - b)),
        fc.array(fc.string({ maxLength: 3 }), { minLength: 3, maxLength: 3 }),
      ),
    )
    .map(([places, texts]) =>
      texts.flatMap((text, index): TextEdit[] => {
        const [start, end] = places.slice(index * 2)
        return start === undefined || end === undefined ? [] : [{ start, end, text }]
      }),
    )

it('makes of two rounds of edits one that leads to the same', () => {
  fc.assert(
    fc.property(
      fc.string().chain((before) =>
        editsOf(before.length).chain((first) => {
          const middle = applyEdits(before, first)
          return fc.tuple(fc.constant(before), fc.constant(first), editsOf(middle.length))
        }),
      ),
      ([before, first, second]) => {
        const composed = composeEdits(first, second)
        expect(applyEdits(before, composed)).toBe(applyEdits(applyEdits(before, first), second))
      },
    ),
    { numRuns: 2000 },
  )
})

it('leaves alone what no edit touches', () => {
  const first = [{ start: 0, end: 1, text: 'A' }]
  const second = [{ start: 5, end: 6, text: 'FF' }]
  expect(composeEdits(first, second)).toEqual([
    { start: 0, end: 1, text: 'A' },
    { start: 5, end: 6, text: 'FF' },
  ])
})
