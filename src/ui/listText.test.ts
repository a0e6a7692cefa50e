import { expect, test } from 'vitest'
import { listText } from './listText.ts'

test.each([
  [[], ''],
  [['Azure'], 'Azure'],
  [['Azure', 'Hetzner'], 'Azure and Hetzner'],
  [['Azure', 'Hetzner', 'Oracle'], 'Azure, Hetzner and Oracle'],
])('%j is %s', (names, text) => {
  expect(listText(names)).toBe(text)
})
