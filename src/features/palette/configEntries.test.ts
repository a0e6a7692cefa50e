import { expect, test } from 'vitest'
import { readAssistDocument } from '../../assist/document.ts'
import { symbolsOf } from '../../assist/structure/symbols.ts'
import { configEntries } from './configEntries.ts'

test('a config is listed by section, item and field, each with its value and line', () => {
  const source = 'variant: flatcar\nversion: 1.1.0\nstorage:\n  files:\n    - mode: 0644\n      path: /etc/motd\n'
  const gone: number[] = []
  const entries = configEntries(source, symbolsOf(readAssistDocument(source)), (offset) => gone.push(offset))
  expect(entries.map(({ icon, title, detail }) => [icon, title, detail])).toEqual([
    ['code', 'variant', 'flatcar, line 1'],
    ['code', 'version', '1.1.0, line 2'],
    ['code', 'storage', 'line 3'],
    ['file', 'storage, files', 'line 4'],
    ['file', '/etc/motd', 'line 6'],
    ['file', '/etc/motd, mode', '0644, line 5'],
    ['file', '/etc/motd, path', '/etc/motd, line 6'],
  ])
  entries[5]?.run()
  expect(gone).toEqual([source.indexOf('mode')])
})
