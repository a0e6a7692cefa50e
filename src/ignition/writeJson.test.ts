import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { yamlPath } from '../report/path.ts'
import { list, map, scalar, type Emitted } from './emitted.ts'
import { writeJson } from './writeJson.ts'

const from = yamlPath()

const config = map(from, [
  ['b', list(from, [scalar(from, 1), scalar(from, true), scalar(from, 9223372036854775807n)])],
  ['a', map(from, [['x', list(from, [])]])],
  ['c', map(from, [])],
  ['text', scalar(from, 'ä')],
])

const json = fc.letrec<{ readonly value: Emitted }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'small' },
    fc.oneof(fc.string({ unit: 'binary' }), fc.maxSafeInteger(), fc.boolean()).map((value) => scalar(from, value)),
    fc.array(tie('value')).map((items) => list(from, items)),
    fc.dictionary(fc.string({ unit: 'binary' }), tie('value')).map((entries) => map(from, Object.entries(entries))),
  ),
})).value

function plain(value: Emitted): unknown {
  if (value.kind === 'scalar') return value.value
  if (value.kind === 'list') return value.items.map(plain)
  return Object.fromEntries([...value.entries].map(([key, item]) => [key, plain(item)]))
}

describe('writeJson', () => {
  test('writes keys in the order given', () => {
    expect(writeJson(config, { pretty: false })).toBe(
      '{"b":[1,true,9223372036854775807],"a":{"x":[]},"c":{},"text":"ä"}',
    )
  })

  test('indents by two spaces and leaves empty values in one line', () => {
    expect(writeJson(config, { pretty: true })).toBe(
      `{
  "b": [
    1,
    true,
    9223372036854775807
  ],
  "a": {
    "x": []
  },
  "c": {},
  "text": "ä"
}`,
    )
  })

  test.each([
    ['<a href="x">&</a>', String.raw`"\u003ca href=\"x\"\u003e\u0026\u003c/a\u003e"`],
    ['\u2028\u2029', String.raw`"\u2028\u2029"`],
    ['\n\r\t\b\f\u0000\u001b\\', String.raw`"\n\r\t\u0008\u000c\u0000\u001b\\"`],
    ["\u007f\u0085\u00a0/'🙂", '"\u007f\u0085\u00a0/\'🙂"'],
    ['a\udcffb\udc80', String.raw`"a\ufffdb\ufffd"`],
  ])('writes the text %j as %s', (text, expected) => {
    expect(writeJson(scalar(from, text), { pretty: false })).toBe(expected)
  })

  test('is undone by JSON.parse', () => {
    fc.assert(
      fc.property(json, fc.boolean(), (value, pretty) => {
        expect(JSON.parse(writeJson(value, { pretty }))).toEqual(JSON.parse(JSON.stringify(plain(value))))
      }),
    )
  })
})
