import fc from 'fast-check'
import { expect, test } from 'vitest'
import { meetOutside, settledDraft, typeInto } from './draft.ts'

test('what comes back late does not take away what has been typed since', () => {
  const typed = ['a', 'ab', 'abc'].reduce((draft, text) => typeInto(draft, text, true), settledDraft(''))
  const met = meetOutside(typed, 'ab')
  expect(met).toEqual({ text: 'abc', outside: 'ab', sent: ['abc'] })
  expect(meetOutside(met, 'abc')).toEqual(settledDraft('abc'))
})

test('a change from elsewhere is shown', () => {
  const typed = typeInto(settledDraft('a'), 'ab', true)
  expect(meetOutside(typed, 'x')).toEqual(settledDraft('x'))
})

test('what cannot be kept stays in the box', () => {
  expect(typeInto(settledDraft('0644'), '06x', false)).toEqual({ text: '06x', outside: '0644', sent: [] })
})

test('whatever is skipped on the way, the box ends with what was typed last', () => {
  const skipped = fc.array(fc.tuple(fc.string(), fc.boolean()), { minLength: 1 })
  fc.assert(
    fc.property(skipped, (typed) => {
      const texts = typed.map(([text], index) => `${index} ${text}`)
      let draft = texts.reduce((each, text) => typeInto(each, text, true), settledDraft(''))
      const last = texts.at(-1) ?? ''
      for (const [index, text] of texts.entries())
        if (typed[index]?.[1] || text === last) draft = meetOutside(draft, text)
      expect(draft).toEqual(settledDraft(last))
    }),
  )
})
