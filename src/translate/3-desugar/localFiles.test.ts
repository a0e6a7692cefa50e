import { describe, expect, test } from 'vitest'
import { yamlPath } from '../../report/path.ts'
import type { LocalFile } from '../result.ts'
import { findLocal, pathInside, readLocalFile } from './localFiles.ts'
import { createLocalTree } from './localTree.ts'

const content = Uint8Array.of(1)
const file: LocalFile = { kind: 'file', content, executable: false }
const link = (target: string): LocalFile => ({ kind: 'link', target })

const tree = createLocalTree(
  new Map<string, LocalFile>([
    ['a/b', file],
    ['to-b', link('a/b')],
    ['to-a', link('a')],
    ['a/up', link('../to-b')],
    ['loop', link('loop')],
    ['out', link('/etc/passwd')],
  ]),
  'files',
)

function messageOf(name: string): string | undefined {
  const found = readLocalFile(tree, name)
  return found.kind === 'missing' ? found.report(yamlPath()).message : undefined
}

describe('readLocalFile', () => {
  test.each(['a/b', './a//b', '/a/b', 'a/x/../b', 'to-b', 'to-a/b', 'a/up'])('finds %s', (name) => {
    expect(readLocalFile(tree, name)).toEqual({ kind: 'found', value: content })
  })

  test.each([
    ['../a', 'local file path traverses outside the files directory'],
    ['a', 'read files/a: is a directory'],
    ['', 'read files: is a directory'],
    ['a/b/c', 'open files/a/b/c: not a directory'],
    ['missing', 'open files/missing: no such file or directory'],
    ['loop', 'open files/loop: too many levels of symbolic links'],
    ['out', 'open files/out: no such file or directory'],
    ['a\0', 'open files/a\0: invalid argument'],
    ['x'.repeat(256), `open files/${'x'.repeat(256)}: file name too long`],
  ])('says of %j what the system would', (name, message) => {
    expect(messageOf(name)).toBe(message)
  })

  test('refuses everything without a files directory', () => {
    const found = readLocalFile(undefined, 'a')
    expect(found.kind === 'missing' && found.report(yamlPath()).code).toBe('files-directory-missing')
  })
})

test('directories that are not listed are found by what is in them', () => {
  expect(findLocal(tree, 'to-a', 'stat')).toEqual({
    kind: 'found',
    value: { path: 'a', file: { kind: 'directory' }, shown: 'files/to-a' },
  })
  expect(tree.namesIn('a')).toEqual(['b', 'up'])
})

test('names are in the order of their bytes', () => {
  const names = ['é', 'z', 'a.b', 'a-b', 'B', '\ufffd', '🙂']
  const folder = createLocalTree(new Map(names.map((name) => [name, file])))
  expect(folder.namesIn('')).toEqual(['B', 'a-b', 'a.b', 'z', 'é', '\ufffd', '🙂'])
})

test('a path may leave the directory if it comes back by its name', () => {
  const outside = ['d/../../x', '../x', '../../files/x', '..']
  expect(outside.map((path) => pathInside(tree, path))).toEqual(outside.map(() => undefined))
  expect(['../files', '../files/d/x', 'd/../x', './/x/'].map((path) => pathInside(tree, path))).toEqual([
    '',
    'd/x',
    'x',
    'x',
  ])
})

test('the files directory may be a link', () => {
  const linked = createLocalTree(
    new Map([['', { kind: 'link', target: 'x', outside: { kind: 'directory' } } as const]]),
  )
  const found = findLocal(linked, '.', 'stat')
  expect(found.kind === 'found' && found.value.file.kind).toBe('directory')
})
