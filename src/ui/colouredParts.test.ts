import fc from 'fast-check'
import { expect, test } from 'vitest'
import { colouredParts } from './colouredParts.ts'

test('a text is cut at its colours', () => {
  expect(colouredParts('set -e # safe', () => [{ kind: 'comment', start: 7, end: 13 }])).toEqual([
    { start: 0, kind: undefined, text: 'set -e ' },
    { start: 7, kind: 'comment', text: '# safe' },
  ])
})

test('all parts together are the text, whatever the colours', () => {
  const colour = fc.record({ kind: fc.constant('key'), start: fc.nat(30), end: fc.nat(30) })
  fc.assert(
    fc.property(fc.string({ maxLength: 30 }), fc.array(colour), (text, colours) => {
      const parts = colouredParts(text, () => colours)
      expect(parts.map((part) => part.text).join('')).toBe(text)
    }),
  )
})
