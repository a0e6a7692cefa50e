import { expect, test } from 'vitest'
import { modeSentence } from './modeSentence.ts'

test.each([
  [0o755, 'Everyone can read and run it. Only its owner can change it.'],
  [0o644, 'Everyone can read it. Only its owner can change it.'],
  [0o600, 'Only its owner can read and change it.'],
  [0o640, 'Its owner and its group can read it. Only its owner can change it.'],
  [0o777, 'Everyone can read, run and change it.'],
  [0o444, 'Everyone can read it. Nobody but root can change it.'],
  [0o000, 'Nobody but root can read or change it.'],
  [0o4755, 'Everyone can read and run it. Only its owner can change it. Whoever runs it acts as its owner.'],
  [0o1363, 'Only its group can read it. Everyone but its group can run it. Everyone can change it.'],
])('%o of a file in words', (mode, words) => {
  expect(modeSentence(mode, false)).toBe(words)
})

test.each([
  [0o755, 'Everyone can list and enter it. Only its owner can change what is in it.'],
  [0o1777, 'Everyone can list, enter and change what is in it. Only the owner of a file in it can remove that file.'],
])('%o of a directory in words', (mode, words) => {
  expect(modeSentence(mode, true)).toBe(words)
})
