import fc from 'fast-check'
import { expect, test } from 'vitest'
import { shownText, writtenText } from './finalNewline.ts'

test('a new text ends with a line break', () => {
  expect(writtenText('echo hi', undefined)).toBe('echo hi\n')
})

test('an emptied box is empty', () => {
  expect(writtenText('', 'a\n')).toBe('')
})

test('a text that is only shown does not change', () => {
  fc.assert(
    fc.property(fc.string(), fc.constantFrom('', '\n', '\n\n'), (text, end) => {
      fc.pre(text + end !== '\n' && text + end !== '')
      expect(writtenText(shownText(text + end), text + end)).toBe(text + end)
    }),
  )
})
