import type { LocalReference } from '../../assist/files/localReferences.ts'
import { contentOf } from '../../store/localFiles/fileContents.ts'
import { filesDirectory } from '../../store/localFiles/filesDirectory.ts'
import type { ListedFile } from '../../store/localFiles/listedFile.ts'
import { directoriesOf } from '../../store/localFiles/localPaths.ts'
import { isAtOrBelow, totalSize } from '../../store/localFiles/mergeFiles.ts'
import { findLocal } from '../../translate/3-desugar/localFiles.ts'
import { createLocalTree } from '../../translate/3-desugar/localTree.ts'

/** A line of the tree of local files, with those below it. */
export interface FileRow {
  readonly path: string
  readonly name: string
  /** `missing` is what the text takes in and is not there. */
  readonly kind: 'folder' | 'file' | 'link' | 'missing'
  /** Undefined for a folder that is not listed itself, and for what is missing. */
  readonly file: ListedFile | undefined
  /** Of all that is in it, in bytes. */
  readonly size: number
  /** How many files are in it, itself included. */
  readonly count: number
  /** The places of the text that take it in. */
  readonly uses: readonly LocalReference[]
  /** Whether a folder around it is taken in as a whole. */
  readonly isInTree: boolean
  readonly rows: readonly FileRow[]
}

/** The local files as a tree, folders first; with what the text takes in and is not there. */
export function fileRows(files: readonly ListedFile[], references: readonly LocalReference[]): readonly FileRow[] {
  const missing = missingPaths(files, references)
  const folders = [...files.map(({ path }) => path), ...missing].flatMap(directoriesOf)
  const paths = new Set([...files.map(({ path }) => path), ...missing, ...folders.map((path) => path.slice(0, -1))])
  const byPath = new Map(files.map((file) => [file.path, file]))
  const trees = references.flatMap(({ path, takes }) => (path !== undefined && takes === 'tree' ? [path] : []))

  const rowOf = (path: string): FileRow => {
    const file = byPath.get(path)
    const inside = files.filter((each) => isAtOrBelow(each.path, path))
    return {
      path,
      name: path.slice(path.lastIndexOf('/') + 1),
      kind: missing.has(path) ? 'missing' : kindOf(file),
      file,
      size: totalSize(inside),
      count: inside.filter(({ kind }) => kind !== 'directory').length,
      uses: references.filter((reference) => reference.path === path),
      isInTree: trees.some((tree) => tree === '' || (path !== tree && isAtOrBelow(path, tree))),
      rows: below(path),
    }
  }
  const below = (folder: string): readonly FileRow[] => {
    const prefix = folder === '' ? '' : `${folder}/`
    const inside = [...paths].filter((path) => path.startsWith(prefix) && !path.slice(prefix.length).includes('/'))
    const rows = inside.filter((path) => path !== folder).map(rowOf)
    return rows.toSorted((a, b) => rank(a) - rank(b) || (a.name < b.name ? -1 : 1))
  }
  return below('')
}

const kindOf = (file: ListedFile | undefined): FileRow['kind'] =>
  file === undefined || file.kind === 'directory' ? 'folder' : file.kind

const rank = ({ kind, rows }: FileRow): number => (kind === 'folder' || rows.length > 0 ? 0 : 1)

/** The paths that the text takes in and that are not there, and files whose content is gone. */
export function missingPaths(files: readonly ListedFile[], references: readonly LocalReference[]): ReadonlySet<string> {
  const tree = createLocalTree(filesDirectory(files))
  const wanted = references.flatMap(({ path }) => (path !== undefined && path !== '' ? [path] : []))
  const gone = files.filter((file) => file.kind === 'file' && !contentOf(file.content)).map(({ path }) => path)
  return new Set([...wanted.filter((path) => findLocal(tree, path, 'stat').kind === 'missing'), ...gone])
}

/** The rows whose path has a text in it, with the folders around them. */
export function findRows(rows: readonly FileRow[], query: string): readonly FileRow[] {
  const wanted = query.trim().toLowerCase()
  if (wanted === '') return rows
  return rows.flatMap((row) => {
    if (row.path.toLowerCase().includes(wanted)) return [row]
    const inside = findRows(row.rows, query)
    return inside.length > 0 ? [{ ...row, rows: inside }] : []
  })
}

/** The row of a path; undefined where there is none. */
export function rowAt(rows: readonly FileRow[], path: string | undefined): FileRow | undefined {
  for (const row of rows) {
    if (row.path === path) return row
    const inside = path?.startsWith(`${row.path}/`) ? rowAt(row.rows, path) : undefined
    if (inside) return inside
  }
  return undefined
}
