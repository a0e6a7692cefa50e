import { expect, it } from 'vitest'
import { yamlEnterRules } from './yamlEnterRules.ts'

// How far the caret moves from the indent of the line before, by Monaco's reading of a rule.
function moves(line: string): number {
  const action = yamlEnterRules.find(({ beforeText }) => beforeText.test(line))?.action
  return (action?.indentAction === 1 ? 2 : 0) + (action?.appendText?.length ?? 0)
}

it.each([
  ['storage:', 2],
  ['    contents: # what is in it', 2],
  ['    inline: |', 2],
  ['    inline: >-', 2],
  ['- name: core', 2],
  ['    - "path": /etc/hosts # the file', 2],
  ['    - contents:', 4],
  ['    - inline: |2-', 4],
  ['    - ssh-ed25519 AAAA', 0],
  ['    - https://example.com:80/a', 0],
  ['    - ', 0],
  ['    mode: 0644', 0],
  ['    # note:', 2],
])('after %j the caret moves by %i', (line, columns) => {
  expect(moves(line)).toBe(columns)
})
