import { describe, expect, test } from 'vitest'
import { readForm } from './formReading.ts'

const text = `variant: flatcar
version: 1.1.0
storage:
  files:
    - path: /a
      mode: 0644
      overwrite:
      contents:
        inline: |
          one
            two
    - path: "/b" # here
      user: &u {name: core, id: 0x10}
    - *u
`

describe('a text that can be read', () => {
  const form = readForm(text)

  test('says what stands at a place, and how it is spelled', () => {
    expect(form.valueAt(['storage', 'files', 0])).toEqual({
      kind: 'map',
      entries: [
        { key: 'path', value: { kind: 'scalar', text: '/a', spelled: '/a' } },
        { key: 'mode', value: { kind: 'scalar', text: '0644', spelled: '0644' } },
        { key: 'overwrite', value: { kind: 'empty' } },
        {
          key: 'contents',
          value: {
            kind: 'map',
            entries: [
              {
                key: 'inline',
                value: { kind: 'scalar', text: 'one\n  two\n', spelled: '|\n          one\n            two' },
              },
            ],
          },
        },
      ],
    })
    expect(form.valueAt(['storage', 'files', 1, 'path'])).toEqual({ kind: 'scalar', text: '/b', spelled: '"/b"' })
    expect(form.valueAt(['storage', 'files', 1, 'user', 'id'])).toEqual({
      kind: 'scalar',
      text: '0x10',
      spelled: '0x10',
    })
  })

  test('has nothing where nothing is written', () => {
    expect(form.valueAt(['storage', 'disks'])).toBeUndefined()
    expect(form.valueAt(['storage', 'files', 7, 'path'])).toBeUndefined()
    expect(form.countAt(['storage', 'disks'])).toBe(0)
    expect(form.countAt(['storage', 'files'])).toBe(3)
  })

  test('says where it stands', () => {
    expect(form.placeOf(['storage', 'files', 1, 'path'])).toEqual({ offset: text.indexOf('"/b"'), line: 12 })
    expect(form.broken).toEqual([])
  })

  test('knows what stands at an offset, key or value', () => {
    const at = (words: string): readonly (string | number)[] => form.pathAt(text.indexOf(words))
    expect(at('mode')).toEqual(['storage', 'files', 0, 'mode'])
    expect(at('two')).toEqual(['storage', 'files', 0, 'contents', 'inline'])
    expect(at('core')).toEqual(['storage', 'files', 1, 'user', 'name'])
    expect(form.scalarAt(['storage', 'files', 1, 'path'])).toEqual({ kind: 'scalar', text: '/b', spelled: '"/b"' })
    expect(form.scalarAt(['storage', 'files'])).toBeUndefined()
  })

  test('leaves what repeats another place to the text', () => {
    const broken = { kind: 'broken', line: 14, reason: 'It repeats another place of the text.' }
    expect(form.valueAt(['storage', 'files', 2])).toEqual(broken)
    expect(form.valueAt(['storage', 'files', 2, 'name'])).toEqual(broken)
  })
})

describe('a text that is broken', () => {
  const head = 'storage:\n  files:\n    - path: /first\n'
  const tail = '    - path: /last\n      mode: 0600\nsystemd:\n  units:\n    - name: a.service\n'
  const first = { kind: 'scalar', text: '/first', spelled: '/first' }

  test.each([
    ['a quote that never closes', '    - path: "/x\n      mode: 1\n', 4],
    ['a bracket that never closes', '    - path: [/x\n      mode: 1\n', 4],
    ['two keys in a line', '    - path: /x\n      mode: a: b\n', 5],
    ['a key without its colon', '    - path: /x\n      mode\n      user: a\n', 5],
    ['a character that begins nothing', '    - path: @x\n', 4],
    ['an indent that fits nowhere', '    - path: /x\n     mode: 1\n', 5],
    ['a dash in a column of its own', '   - path: /x\n', 4],
  ])('%s: everything else is there', (_, item, line) => {
    const form = readForm(head + item + tail)
    expect(form.broken.map((part) => part.line)).toEqual([line])
    expect(form.valueAt(['storage', 'files', 0, 'path'])).toEqual(first)
    expect(form.valueAt(['systemd', 'units', 0, 'name'])).toMatchObject({ text: 'a.service' })
  })

  test('only the value that cannot be read is broken', () => {
    const form = readForm(`${head}    - path: "/x\n      mode: 1\n${tail}`)
    const broken = { kind: 'broken', line: 4 }
    expect(form.valueAt(['storage', 'files', 1, 'path'])).toMatchObject(broken)
    expect(form.valueAt(['storage', 'files', 1, 'path', 'below'])).toMatchObject(broken)
    expect(form.valueAt(['storage', 'files', 1, 'mode'])).toEqual({ kind: 'scalar', text: '1', spelled: '1' })
    expect(form.countAt(['storage', 'files'])).toBe(3)
    expect(form.brokenIn(['storage', 'files', 1])).toMatchObject({ line: 4 })
    expect(form.brokenIn(['storage', 'files', 0])).toBeUndefined()
  })

  test('of a text of which nothing can be read, all is broken', () => {
    expect(readForm('['.repeat(3000)).broken).toEqual([
      { start: 0, end: 3000, line: 1, reason: 'The text cannot be read: did not find expected node content' },
    ])
  })
})

test('nothing throws, whatever the text', () => {
  for (const source of ['', '# a\n', '[', '- a\n- b', `${'['.repeat(3000)}`, 'a: &a [*a]', '\u0000', '? a\n: b']) {
    const form = readForm(source)
    expect(form.valueAt(['a', 0, 'b']) ?? form.placeOf(['a', 'b']) ?? 'nothing').toBeDefined()
    form.valueAt([])
  }
})
