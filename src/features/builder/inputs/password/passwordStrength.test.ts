import { expect, test } from 'vitest'
import { makeUpPassword, passwordStrength } from './passwordStrength.ts'

test.each([
  ['secret', 'error', '6 characters, easy to guess.'],
  ['aaaaaaaaaaaa', 'error', '12 characters, easy to guess.'],
  ['Tr0ub4dor', 'warning', '9 characters, can be guessed with much computing.'],
  ['correct-horse-staple', 'success', '20 characters, hard to guess.'],
  ['x', 'error', '1 character, easy to guess.'],
])('%s is judged by what it is made of', (password, kind, words) => {
  expect(passwordStrength(password)).toEqual({ kind, words })
})

test('no password is not judged', () => {
  expect(passwordStrength('')).toBeUndefined()
})

test('made-up passwords are long and never the same', () => {
  const made = Array.from({ length: 50 }, makeUpPassword)
  expect(new Set(made).size).toBe(50)
  for (const password of made) expect(password).toMatch(/^(?:[a-km-np-z2-9]{5}-){3}[a-km-np-z2-9]{5}$/)
})
