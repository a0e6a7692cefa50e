import type { DirectoryEntry, Entry, FileEntry } from '../../machine/root/entry.ts'
import { sizeText } from '../../ui/sizeText.ts'

/** A line of the tree of files. Folders that hold nothing but one folder stand in one line with it. */
export interface FileRow {
  readonly entry: Entry
  /** `opt/bin` where two folders stand in one line. */
  readonly name: string
  readonly rows: readonly FileRow[]
}

/** The lines of a root, without what Ignition keeps for itself. */
export function fileRows(root: DirectoryEntry): readonly FileRow[] {
  return root.entries.flatMap((entry) => (entry.madeBy === 'ignition' ? [] : [rowOf(entry, entry.name)])).filter(isTold)
}

/** A folder on the way to nothing that is told is not told either. */
const isTold = ({ entry, rows }: FileRow): boolean =>
  entry.kind !== 'directory' || rows.length > 0 || (entry.madeBy !== 'parent' && entry.madeBy !== 'image')

function rowOf(entry: Entry, name: string): FileRow {
  if (entry.kind !== 'directory') return { entry, name, rows: [] }
  const below = entry.entries.filter(({ madeBy }) => madeBy !== 'ignition')
  const [only] = below
  const isOnTheWay = entry.madeBy === 'parent' || entry.madeBy === 'image'
  if (below.length === 1 && only?.kind === 'directory' && isOnTheWay) return rowOf(only, `${name}/${only.name}`)
  return { entry, name, rows: below.map((child) => rowOf(child, child.name)).filter(isTold) }
}

/** How many lines there are, all open. */
export function countRows(rows: readonly FileRow[]): number {
  return rows.reduce((sum, row) => sum + 1 + countRows(row.rows), 0)
}

/** The bytes of a file, undefined where a part of it is not known before the boot. */
function fileSize({ contents }: FileEntry): number | undefined {
  if (contents === undefined) return undefined
  let size = 0
  for (const content of contents) {
    if (content.kind !== 'known') return undefined
    size += content.bytes.length
  }
  return size
}

/** What stands in the column of sizes. */
export function sizeOfRow({ entry, rows }: FileRow): string {
  if (entry.kind === 'link') return entry.madeBy === 'mask' ? 'masked' : 'link'
  if (entry.kind === 'file') {
    const size = fileSize(entry)
    if (size !== undefined) return sizeText(size)
    return entry.contents === undefined ? '' : 'fetched'
  }
  if (entry.madeBy === 'mount') return 'mount'
  const units = rows.filter((row) => row.entry.madeBy === 'unit' || row.entry.madeBy === 'mask').length
  return units > 0 ? `${units} ${units === 1 ? 'unit' : 'units'}` : ''
}

/** A mode as a person reads it: `0640 rw-r-----`. */
export function modeText(mode: number | undefined): string {
  if (mode === undefined) return 'as the image has it'
  const letters = ['r', 'w', 'x'] as const
  const bits = Array.from({ length: 9 }, (_, index) => (mode & (0o400 >> index) ? (letters[index % 3] ?? '') : '-'))
  return `${octal(mode)} ${withSpecialBits(bits, mode).join('')}`
}

/** `0644` */
export const octal = (mode: number): string => mode.toString(8).padStart(4, '0')

function withSpecialBits(bits: readonly string[], mode: number): readonly string[] {
  const special = [
    [0o4000, 2, 's'],
    [0o2000, 5, 's'],
    [0o1000, 8, 't'],
  ] as const
  return bits.map((bit, index) => {
    const found = special.find(([flag, place]) => place === index && mode & flag)
    if (!found) return bit
    return bit === 'x' ? found[2] : found[2].toUpperCase()
  })
}

/** Everything below a folder, in the order of the tree. */
export function entriesBelow(directory: DirectoryEntry): readonly Entry[] {
  return directory.entries.flatMap((entry) => (entry.kind === 'directory' ? [entry, ...entriesBelow(entry)] : [entry]))
}
