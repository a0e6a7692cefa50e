import { describe, expect, it } from 'vitest'
import type { DirectoryEntry, Entry } from '../../machine/root/entry.ts'
import { fileRows, modeText, sizeOfRow, type FileRow } from './fileRows.ts'
import { fileText } from './fileText.ts'
import { yamlPath } from '../../report/path.ts'

const owner = { user: 'root', group: 'root' }
const from = yamlPath('storage')

function folder(path: string, madeBy: Entry['madeBy'], ...entries: readonly Entry[]): DirectoryEntry {
  return {
    kind: 'directory',
    path,
    name: path.slice(path.lastIndexOf('/') + 1),
    owner,
    mode: 0o755,
    from,
    madeBy,
    entries,
  }
}

function file(path: string, madeBy: Entry['madeBy'] = 'config'): Entry {
  const contents = [{ kind: 'known', bytes: new TextEncoder().encode('hello'), isPacked: false, from }] as const
  return {
    kind: 'file',
    path,
    name: path.slice(path.lastIndexOf('/') + 1),
    owner,
    mode: 0o644,
    from,
    madeBy,
    contents,
    before: 'nothing',
  }
}

const names = (rows: readonly FileRow[]): readonly unknown[] =>
  rows.map(({ name, rows: below }) => (below.length > 0 ? [name, names(below)] : name))

describe('fileRows', () => {
  it('sets folders that hold only one folder into one line, and leaves out what holds nothing', () => {
    const root = folder(
      '/',
      'parent',
      folder('/etc', 'image', file('/etc/a'), folder('/etc/b', 'parent')),
      folder('/opt', 'image', folder('/opt/bin', 'image', file('/opt/bin/x'))),
      folder('/var', 'image', folder('/var/lib', 'image', folder('/var/lib/db', 'mount'))),
    )
    expect(names(fileRows(root))).toEqual([['etc', ['a']], ['opt/bin', ['x']], 'var/lib/db'])
  })

  it('counts units and bytes', () => {
    const [units] = fileRows(folder('/', 'parent', folder('/u', 'image', file('/u/a.service', 'unit'))))
    expect(units && [sizeOfRow(units), ...units.rows.map(sizeOfRow)]).toEqual(['1 unit', '5 bytes'])
  })
})

describe('modeText', () => {
  it.each([
    [0o640, '0640 rw-r-----'],
    [0o755, '0755 rwxr-xr-x'],
    [0o4755, '4755 rwsr-xr-x'],
    [0o1666, '1666 rw-rw-rwT'],
    [undefined, 'as the image has it'],
  ])('%s is %s', (mode, text) => {
    expect(modeText(mode)).toBe(text)
  })
})

describe('fileText', () => {
  const known = (bytes: Uint8Array) => ({ kind: 'known', bytes, isPacked: false, from }) as const

  it('joins what a file is made of', () => {
    const parts = ['a\n', 'ü'].map((text) => known(new TextEncoder().encode(text)))
    expect(fileText(parts)).toEqual({ text: 'a\nü', note: undefined })
  })

  it('says what is no text, empty, fetched or made on the machine', () => {
    const url = 'https://example.com/x'
    expect(fileText([known(Uint8Array.of(0xff, 0))]).note).toBe('2 bytes that are no text.')
    expect(fileText([]).note).toBe('Empty.')
    expect(fileText([{ kind: 'remote', url, isPacked: false, hash: undefined, from }]).note).toBe(
      `Fetched from ${url} at the first boot, and not checked.`,
    )
    expect(fileText(undefined).note).toBe('Made on the machine, not known here.')
  })

  it('cuts what is too long to show', () => {
    const { text, note } = fileText([known(new TextEncoder().encode('x'.repeat(30_000)))])
    expect([text.length, note]).toEqual([20_000, 'Only the first part is shown of 29.3 KB.'])
  })
})
