import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { changeText, type Change } from './change.ts'
import { followItem } from './followItem.ts'
import { followPath } from './followPath.ts'
import { readForm } from './formReading.ts'
import { applyEdits } from './textEdit.ts'

const text = `variant: flatcar
version: 1.1.0
storage:
  files:
    - path: /a # the first
      mode: 0644
    - path: /b
      contents:
        inline: |
          b
systemd:
  units:
    - name: a.service
      dropins:
        - name: 10.conf
        - name: 20.conf
`

const second = ['storage', 'files', 1]
const follow = (before: string, after: string, path: readonly (string | number)[] = second) =>
  followPath(readForm(before), readForm(after), path)

describe('an item is the same', () => {
  test('when another comes in above it, and when that is taken back', () => {
    const more = text.replace('    - path: /a', '    - path: /new\n    - path: /a')
    expect(follow(text, more)).toEqual(['storage', 'files', 2])
    expect(follow(more, text, ['storage', 'files', 2])).toEqual(second)
  })

  test('while another is typed above it, letter by letter', () => {
    const typed = '\n    - path: "/new"\n      contents: {inline: "new"}'
    const at = text.indexOf('\n    - path: /b')
    let path: readonly (string | number)[] | undefined = second
    let before = text
    for (let length = 1; length <= typed.length; length += 1) {
      const after: string = text.slice(0, at) + typed.slice(0, length) + text.slice(at)
      const next: readonly (string | number)[] | undefined = path && follow(before, after, path)
      if (next) [path, before] = [next, after]
    }
    expect(path).toEqual(['storage', 'files', 2])
  })

  test('when its name changes, and when everything in it does', () => {
    expect(follow(text, text.replace('/b', '/etc/b'))).toEqual(second)
    expect(follow(text, text.replace('path: /b\n      contents:\n        inline: |\n          b', 'path: /x'))).toEqual(
      second,
    )
  })

  test('when it is moved by a form, below a list as well', () => {
    const move: Change = { kind: 'move', path: ['systemd', 'units', 0, 'dropins', 1], to: 0 }
    const changed = changeText(text, [move])
    const after = changed.kind === 'edits' ? applyEdits(text, changed.edits) : ''
    expect(follow(text, after, move.path)).toEqual(['systemd', 'units', 0, 'dropins', 0])
    expect(follow(after, text, ['systemd', 'units', 0, 'dropins', 0])).toEqual(move.path)
  })
})

test('what is deleted is gone, with all below it', () => {
  const without = text.replace(/ {4}- path: \/b[^]*(?=systemd)/, '')
  expect(follow(text, without)).toBeUndefined()
  expect(follow(text, without, ['storage', 'files', 0])).toEqual(['storage', 'files', 0])
  expect(follow(text, 'variant: flatcar\n', ['systemd', 'units', 0, 'dropins', 1])).toBeUndefined()
})

test('one of two that look the same stays the one it was', () => {
  expect(followItem(['a', 'x', 'x'], ['a', 'x'], 2)).toBe(1)
  expect(followItem(['x', 'y'], ['x', 'x', 'y'], 0)).toBe(0)
  expect(followItem(['x', 'x', 'y'], ['x', 'y'], 1)).toBe(0)
  expect(followItem(['ab', 'ab'], ['ab', 'a'], 1)).toBe(1)
})

test('of an item that falls apart, what is most like it goes on; of two that become one, both do', () => {
  expect(followItem(['path: /a\nmode: 0644', 'z'], ['path: /a', 'mode: 0644', 'z'], 0)).toBe(0)
  expect(followItem(['path: /a', 'mode: 0644'], ['path: /a mode: 0644'], 1)).toBe(0)
  expect(followItem(['one', 'other'], ['nothing of it'], 1)).toBeUndefined()
})

test('whatever happens to the others, an item that stays as it is, and is like no other, is found', () => {
  const items = fc.uniqueArray(fc.string({ maxLength: 4 }), { maxLength: 6 })
  fc.assert(
    fc.property(items, items, fc.nat(), fc.nat(), (others, otherwise, from, to) => {
      const before = others.toSpliced(from % (others.length + 1), 0, 'the item')
      const after = otherwise.toSpliced(to % (otherwise.length + 1), 0, 'the item')
      expect(followItem(before, after, before.indexOf('the item'))).toBe(after.indexOf('the item'))
    }),
  )
})
