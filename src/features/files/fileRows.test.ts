// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest'
import type { LocalReference } from '../../assist/files/localReferences.ts'
import { addContent } from '../../store/localFiles/fileContents.ts'
import type { ListedFile } from '../../store/localFiles/listedFile.ts'
import { fileRows, findRows, missingPaths, rowAt, type FileRow } from './fileRows.ts'

const file = (path: string, size: number): ListedFile => ({
  kind: 'file',
  path,
  content: addContent(new Uint8Array(size)),
  size,
  time: 1,
})
const reference = (path: string, takes: 'file' | 'tree' = 'file'): LocalReference => ({
  path,
  takes,
  becomes: undefined,
  start: 0,
  end: 1,
  style: 'plain',
  isFlow: false,
  line: 1,
})

const files = [
  file('README.md', 9),
  file('bin/notify.sh', 154),
  file('site/assets/a.css', 10),
  file('site/index.html', 20),
  { kind: 'link', path: 'now', target: 'bin/notify.sh' } as const,
  { kind: 'directory', path: 'empty' } as const,
]
const references = [reference('bin/notify.sh'), reference('certs/key.pem'), reference('site', 'tree'), reference('now')]
const told = (rows: readonly FileRow[]): unknown =>
  rows.map(({ name, kind, size, count, uses, isInTree, rows: inside }) => [
    name,
    kind,
    size,
    count,
    uses.length,
    isInTree,
    ...(inside.length > 0 ? [told(inside)] : []),
  ])

describe('fileRows', () => {
  const rows = fileRows(files, references)

  it('makes a tree of the paths, with what is missing', () => {
    expect(told(rows)).toEqual([
      ['bin', 'folder', 154, 1, 0, false, [['notify.sh', 'file', 154, 1, 1, false]]],
      ['certs', 'folder', 0, 0, 0, false, [['key.pem', 'missing', 0, 0, 1, false]]],
      ['empty', 'folder', 0, 0, 0, false],
      [
        'site',
        'folder',
        30,
        2,
        1,
        false,
        [
          ['assets', 'folder', 10, 1, 0, true, [['a.css', 'file', 10, 1, 0, true]]],
          ['index.html', 'file', 20, 1, 0, true],
        ],
      ],
      ['README.md', 'file', 9, 1, 0, false],
      ['now', 'link', 0, 1, 1, false],
    ])
  })

  it('finds a row by its path, and rows by a part of it', () => {
    expect(rowAt(rows, 'site/assets/a.css')?.size).toBe(10)
    expect(rowAt(rows, 'site/assets/b.css')).toBeUndefined()
    expect(told(findRows(rows, 'INDEX'))).toEqual([
      ['site', 'folder', 30, 2, 1, false, [['index.html', 'file', 20, 1, 0, true]]],
    ])
  })

  it('takes a link that leads nowhere and a content that is gone for missing', () => {
    const broken = [{ kind: 'link', path: 'a', target: 'b' } as const, { ...file('c', 1), content: 'gone' }] as const
    expect([...missingPaths(broken, [reference('a')])]).toEqual(['a', 'c'])
  })
})
