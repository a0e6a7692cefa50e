import { expect, test } from 'vitest'
import { crumbsAt } from './crumbsAt.ts'

const source = `variant: flatcar
storage:
  files:
    - path: /a
      mode: 0644
    # a comment
    - path: /b
      contents:
        inline: |
          text: here
systemd:
  units:
  - name: a.service
    dropins:
    - name: b.conf
`

test.each([
  ['variant', ['variant']],
  ['/a', ['storage', 'files', '0', 'path']],
  ['0644', ['storage', 'files', '0', 'mode']],
  ['/b', ['storage', 'files', '1', 'path']],
  ['inline', ['storage', 'files', '1', 'contents', 'inline']],
  ['a.service', ['systemd', 'units', '0', 'name']],
  ['b.conf', ['systemd', 'units', '0', 'dropins', '0', 'name']],
])('the keys at %s', (text, keys) => {
  const crumbs = crumbsAt(source, source.indexOf(text))
  expect(crumbs.map(({ key }) => key)).toEqual(keys)
  for (const { key, offset } of crumbs)
    expect(source.slice(offset)).toMatch(/^\d+$/.test(key) ? /^- / : new RegExp(`^${key}:`))
})

test('an empty text has none', () => {
  expect(crumbsAt('', 0)).toEqual([])
})
