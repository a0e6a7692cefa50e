import { expect, test } from 'vitest'
import { applyEdits } from '../../../../yaml/edit/textEdit.ts'
import { changeText } from '../../../../yaml/edit/change.ts'
import { readForm } from '../../../../yaml/edit/formReading.ts'
import type { Change } from '../../../../yaml/edit/change.ts'
import { keptWay, putBack, putWay, wayOf } from './contentsWay.ts'

const path = ['storage', 'files', 0, 'contents']
const head = 'variant: fcos\nversion: 1.6.0\nstorage:\n  files:\n    - path: /a\n'

function change(source: string, changes: readonly Change[]): string {
  const changed = changeText(source, changes)
  return changed.kind === 'edits' ? applyEdits(source, changed.edits) : changed.reason
}

const remote = `${head}      contents:
        source: https://example.org/a
        verification:
          hash: sha512-ab
        http_headers:
          - name: A
            value: b
`

test('another way takes the place of the one before', () => {
  const value = readForm(remote).valueAt(path)
  expect(change(remote, putWay(path, value, 'local', 'a.txt'))).toBe(`${head}      contents:\n        local: a.txt\n`)
})

test('what was written in a way can be put back whole', () => {
  const value = readForm(remote).valueAt(path)
  const inline = change(remote, putWay(path, value, 'inline', 'hi\n'))
  const now = readForm(inline).valueAt(path)
  expect(wayOf(now)).toBe('inline')
  const back = change(inline, putBack(path, now, 'source', keptWay(value, 'source')))
  expect(readForm(back).valueAt(path)).toEqual(value)
})

test('a field that is emptied goes', () => {
  const local = `${head}      contents:\n        local: a.txt\n`
  expect(change(local, putWay(path, readForm(local).valueAt(path), 'local', ''))).toBe(head)
})
