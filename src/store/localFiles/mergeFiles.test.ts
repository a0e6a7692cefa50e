import { describe, expect, it } from 'vitest'
import type { ListedFile } from './listedFile.ts'
import { limits, mergeFiles, pathProblem, tooLarge, withoutPath } from './mergeFiles.ts'

const file = (path: string, size = 1): ListedFile => ({ kind: 'file', path, content: path, size, time: 1 })
const paths = (files: readonly ListedFile[]): readonly string[] => files.map(({ path }) => path)

describe('mergeFiles', () => {
  it('keeps the order of the paths, and replaces what has the same path', () => {
    const { files, refused } = mergeFiles([file('b'), file('a')], [file('c'), file('a', 7)])
    expect([paths(files), refused]).toEqual([['a', 'b', 'c'], []])
    expect(files[0]).toEqual(file('a', 7))
  })

  it('lists a folder only while nothing is in it', () => {
    const empty = mergeFiles([], [{ kind: 'directory', path: 'bin' }]).files
    expect(paths(empty)).toEqual(['bin'])
    expect(paths(mergeFiles(empty, [file('bin/a')]).files)).toEqual(['bin/a'])
  })

  it('refuses a file in a file, a file in place of a folder, and what is no path', () => {
    const files = [file('a'), file('bin/b')]
    expect(mergeFiles(files, [file('a/b'), file('bin'), file('../x'), file('/etc/x')])).toEqual({
      files,
      refused: [
        { path: 'a/b', reason: 'a is a file.' },
        { path: 'bin', reason: 'bin is a folder.' },
        { path: '../x', reason: 'A name cannot be empty, . or ..' },
        { path: '/etc/x', reason: 'Paths begin in the files directory, without a slash.' },
      ],
    })
  })

  it('refuses what is too large, alone or together', () => {
    expect(mergeFiles([], [file('a', limits.file + 1)]).refused).toEqual([{ path: 'a', reason: tooLarge }])
    const two = mergeFiles([], [file('a', limits.file), file('b', limits.file), file('c')])
    expect(paths(two.files)).toEqual(['a', 'b'])
    expect(two.refused).toEqual([{ path: 'c', reason: 'All files together would be larger than 64 MB.' }])
  })
})

describe('withoutPath', () => {
  it('takes out a file, or a folder with all that is in it', () => {
    const files = [file('bin'), file('bin.sh'), file('site/a'), file('site/b/c')]
    expect(paths(withoutPath(files, 'site'))).toEqual(['bin', 'bin.sh'])
    expect(paths(withoutPath(files, 'bin'))).toEqual(['bin.sh', 'site/a', 'site/b/c'])
  })
})

describe('pathProblem', () => {
  it('knows what is no path', () => {
    expect(['', ' ', 'a//b', 'a/', './a', 'a/..', 'a\0b', 'x'.repeat(256)].map(pathProblem)).not.toContain(undefined)
    expect(['a', 'a/b.c', '..a', 'ü/…', 'x'.repeat(255)].map(pathProblem)).toEqual(Array.from({ length: 5 }))
  })
})
