import type { ListedFile } from './listedFile.ts'

/** A list of local files with others put in, and what could not be. */
export interface MergedFiles {
  readonly files: readonly ListedFile[]
  readonly refused: readonly RefusedFile[]
}

export interface RefusedFile {
  readonly path: string
  readonly reason: string
}

/** How large one local file may be, and all of a document together, in bytes; and how many there may be. */
export const limits = { file: 32 * 2 ** 20, total: 64 * 2 ** 20, count: 5000 } as const

/** What is said of a file that is too large. */
export const tooLarge = 'It is larger than 32 MB.'

/** Puts files into a list, in place of those with the same path. */
export function mergeFiles(files: readonly ListedFile[], added: readonly ListedFile[]): MergedFiles {
  const byPath = new Map(files.map((file) => [file.path, file]))
  const refused: RefusedFile[] = []
  for (const file of added) {
    const reason = pathProblem(file.path) ?? conflict(byPath, file) ?? excess(byPath, file)
    if (reason === undefined) byPath.set(file.path, file)
    else refused.push({ path: file.path, reason })
  }
  return { files: tidy([...byPath.values()]), refused }
}

/** Takes a file, or a directory with all that is in it, out of a list. A directory that gets empty by it goes as well. */
export const withoutPath = (files: readonly ListedFile[], path: string): readonly ListedFile[] =>
  files.filter((file) => !isAtOrBelow(file.path, path))

/** Whether a path is another one or is in it. */
export const isAtOrBelow = (path: string, place: string): boolean => path === place || path.startsWith(`${place}/`)

/** Why a text is no path of a local file; undefined where it is one. */
export function pathProblem(path: string): string | undefined {
  if (path.trim() === '') return 'It needs a name.'
  if (path.startsWith('/')) return 'Paths begin in the files directory, without a slash.'
  if (path.includes('\0')) return 'A name cannot hold this character.'
  const names = path.split('/')
  if (names.some((name) => name === '' || name === '.' || name === '..')) return 'A name cannot be empty, . or ..'
  const isLong = names.some((name) => new TextEncoder().encode(name).length > 255)
  return isLong ? 'A name is at most 255 bytes long.' : undefined
}

function conflict(byPath: ReadonlyMap<string, ListedFile>, { kind, path }: ListedFile): string | undefined {
  const names = path.split('/')
  const above = names.slice(0, -1).map((_, index) => names.slice(0, index + 1).join('/'))
  const file = above.find((place) => (byPath.get(place)?.kind ?? 'directory') !== 'directory')
  if (file !== undefined) return `${file} is a file.`
  const isFolder = kind !== 'directory' && [...byPath.keys()].some((other) => other.startsWith(`${path}/`))
  return isFolder ? `${path} is a folder.` : undefined
}

function excess(byPath: ReadonlyMap<string, ListedFile>, file: ListedFile): string | undefined {
  if (byPath.size >= limits.count && !byPath.has(file.path)) return `There are ${limits.count} files already.`
  if (sizeOf(file) > limits.file) return tooLarge
  const others = [...byPath.values()].filter(({ path }) => path !== file.path)
  const total = others.reduce((sum, other) => sum + sizeOf(other), sizeOf(file))
  return total > limits.total ? 'All files together would be larger than 64 MB.' : undefined
}

const sizeOf = (file: ListedFile): number => (file.kind === 'file' ? file.size : 0)

/** How much the files of a list hold together, in bytes. */
export const totalSize = (files: readonly ListedFile[] = []): number =>
  files.reduce((sum, file) => sum + sizeOf(file), 0)

// In order, and directories only where nothing is in them.
function tidy(files: readonly ListedFile[]): readonly ListedFile[] {
  const inOrder = files.toSorted((a, b) => (a.path < b.path ? -1 : 1))
  return inOrder.filter(
    ({ kind, path }) => kind !== 'directory' || !inOrder.some((other) => other.path.startsWith(`${path}/`)),
  )
}
