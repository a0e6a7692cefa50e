import { expect, test } from 'vitest'
import { embedFile } from './embedFile.ts'

const path = ['storage', 'files', 0, 'contents']
const set = (key: string, value: string) => ({ kind: 'set', path: [...path, key], value: { kind: 'text', value } })

test('a text is written as text', async () => {
  const file = new File(['hello\n'], 'a.txt')
  expect(await embedFile(file, path, undefined)).toEqual({ changes: [set('inline', 'hello\n')] })
})

test('what is no text goes into a data URL', async () => {
  const file = new File([new Uint8Array([0, 255])], 'a.bin')
  expect(await embedFile(file, path, undefined)).toEqual({ changes: [set('source', 'data:,%00%FF')] })
})

test('what is no text and large is packed', async () => {
  const file = new File([new Uint8Array(5000)], 'zeros')
  const { changes } = await embedFile(file, path, undefined)
  expect(changes.at(-1)).toEqual(set('compression', 'gzip'))
})

test('what is too much for a config stays out', async () => {
  const file = new File([new Uint8Array(2 * 1024 * 1024)], 'image.raw')
  expect(await embedFile(file, path, undefined)).toEqual({
    changes: [],
    problem: 'image.raw has 2.0 MB, too much for a config. Put it on a server and write its URL.',
  })
})
