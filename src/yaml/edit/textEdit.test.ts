import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { applyEdits, editBetween } from './textEdit.ts'

describe('applyEdits', () => {
  it('applies edits in any order by the offsets of the text before', () => {
    const edits = [
      { start: 4, end: 5, text: 'E' },
      { start: 0, end: 1, text: '' },
      { start: 2, end: 2, text: '--' },
    ]
    expect(applyEdits('abcdef', edits)).toBe('b--cdEf')
  })
})

describe('editBetween', () => {
  it('finds the smallest replacement', () => {
    expect(editBetween('mode: 0644\n', 'mode: 0755\n')).toEqual({ start: 7, end: 10, text: '755' })
    expect(editBetween('same', 'same')).toBeUndefined()
  })

  it('leads from any text to any other and never cuts a character', () => {
    const text = fc.string({ unit: fc.constantFrom('a', '😀', '😁', '\u{1F4A9}', '\n', 'é') })
    fc.assert(
      fc.property(text, text, (before, after) => {
        const edit = editBetween(before, after)
        expect(edit ? applyEdits(before, [edit]) : before).toBe(after)
        expect(edit?.text ?? '').not.toMatch(/^[\uDC00-\uDFFF]|[\uD800-\uDBFF]$/)
      }),
    )
  })
})
