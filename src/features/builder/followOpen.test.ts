import { afterEach, beforeEach, expect, test } from 'vitest'
import { builderView, openInner, openItem } from '../../store/builderView.ts'
import { workspace } from '../../store/workspace.ts'
import { followOpen } from './followOpen.ts'

const text = `variant: flatcar
version: 1.1.0
storage:
  files:
    - path: /a
    - path: /b
systemd:
  units:
    - name: a.service
      dropins:
        - name: 10.conf
`

const write = (source: string): void => workspace.setState({ document: { id: 'one', name: 'One', source } })
const open = (): unknown => builderView.getState().open

let stop: () => void

beforeEach(() => {
  write(text)
  stop = followOpen()
})

afterEach(() => stop())

test('an open form stays with its item, and is the same form', () => {
  openItem(['storage', 'files', 1])
  const { opened } = builderView.getState()
  write(text.replace('    - path: /a', '    - path: /new\n    - path: /a'))
  expect(open()).toEqual(['storage', 'files', 2])
  write(text)
  expect([open(), builderView.getState().opened]).toEqual([['storage', 'files', 1], opened])
})

test('a form within a form stays with its item too', () => {
  openItem(['systemd', 'units', 0])
  openInner(['systemd', 'units', 0, 'dropins', 0])
  write(text.replace('    - name: a.service', '    - name: b.service\n    - name: a.service'))
  expect(builderView.getState().inner).toEqual(['systemd', 'units', 1, 'dropins', 0])
})

test('the form of an item that is deleted closes', () => {
  openItem(['storage', 'files', 1])
  write(text.replace('    - path: /b\n', ''))
  expect(open()).toBeUndefined()
  write(text)
  expect(open()).toBeUndefined()
})

test('what cannot be found in a broken text opens again when the text is whole', () => {
  openItem(['storage', 'files', 1])
  write(text.replace('- path: /b', 'path: /b'))
  expect(open()).toBeUndefined()
  write(text.replace('    - path: /a', '    - path: /new\n    - path: /a'))
  expect(open()).toEqual(['storage', 'files', 2])
})

test('changes while nobody followed are followed later', () => {
  openItem(['storage', 'files', 0])
  stop()
  write(text.replace('    - path: /a', '    - path: /new\n    - path: /a'))
  stop = followOpen()
  expect(open()).toEqual(['storage', 'files', 1])
})
