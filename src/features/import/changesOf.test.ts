import { expect, test } from 'vitest'
import { convert } from '../../convert/convert.ts'
import { changesOf, linesText } from './changesOf.ts'

test('what is lost and what became something else, with the lines of both texts', () => {
  const source = 'colour: red\nupdate:\n  group: beta\nnetworkd:\n  units:\n    - name: a.network\n      contents: x\n'
  expect(changesOf(convert(source))).toEqual([
    {
      group: 'lost',
      kind: 'info',
      title: 'Left out: ct does not know the key colour.',
      help: 'It has had no effect.',
      from: { first: 1, last: 1 },
    },
    {
      group: 'file',
      title: '`networkd.units[0]` is now `a.network`',
      help: 'In `/etc/systemd/network`.',
      from: { first: 6, last: 7 },
      to: { first: 6, last: 10 },
    },
    {
      group: 'file',
      title: '`update` is now `update.conf`',
      help: 'In `/etc/coreos`.',
      from: { first: 2, last: 3 },
      to: { first: 11, last: 15 },
    },
  ])
})

test('lines as people read them', () => {
  expect(linesText({ first: 3, last: 3 })).toBe('line 3')
  expect(linesText({ first: 3, last: 5 })).toBe('line 3–5')
})
