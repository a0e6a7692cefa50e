import type { NewFile } from './localFileActions.ts'
import type { DroppedItems } from './droppedItems.ts'
import { limits, tooLarge, type RefusedFile } from './mergeFiles.ts'

/** What has been picked or dropped: files, and folders in which nothing is. */
export interface Dropped {
  readonly files: readonly NewFile[]
  readonly emptyFolders: readonly string[]
  /** What could not be read, or is too large. */
  readonly refused: readonly RefusedFile[]
}

interface Found {
  readonly path: string
  readonly file: File
}

/** Reads files that have been picked, alone or as a folder. */
export const readPicked = (files: Iterable<File>): Promise<Dropped> =>
  readAll(
    Array.from(files, (file) => ({ path: file.webkitRelativePath || file.name, file })),
    [],
  )

/** Reads what has been dropped, folders with all that is in them. */
export async function readDropped({ entries, files }: DroppedItems): Promise<Dropped> {
  if (entries.length === 0) return readPicked(files)
  const found: Found[] = []
  const emptyFolders: string[] = []
  const refused: RefusedFile[] = []
  for (const entry of entries) await walk(entry, found, emptyFolders, refused)
  const read = await readAll(found, emptyFolders)
  return { ...read, refused: [...refused, ...read.refused] }
}

async function walk(
  entry: FileSystemEntry,
  found: Found[],
  emptyFolders: string[],
  refused: RefusedFile[],
): Promise<void> {
  const path = entry.fullPath.replace(/^\/+/, '')
  if (found.length > limits.count) return
  try {
    if (isFile(entry)) {
      found.push({ path, file: await new Promise((resolve, reject) => entry.file(resolve, reject)) })
    } else if (isDirectory(entry)) {
      const inside = await entriesOf(entry)
      if (inside.length === 0) emptyFolders.push(path)
      for (const each of inside) await walk(each, found, emptyFolders, refused)
    }
  } catch {
    refused.push({ path, reason: unreadable })
  }
}

const isFile = (entry: FileSystemEntry): entry is FileSystemFileEntry => entry.isFile
const isDirectory = (entry: FileSystemEntry): entry is FileSystemDirectoryEntry => entry.isDirectory

// Browsers give a part of a large folder at a time.
async function entriesOf(directory: FileSystemDirectoryEntry): Promise<readonly FileSystemEntry[]> {
  const reader = directory.createReader()
  const all: FileSystemEntry[] = []
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((resolve, reject) => reader.readEntries(resolve, reject))
    if (some.length === 0) return all
    all.push(...some)
  }
}

async function readAll(found: readonly Found[], emptyFolders: readonly string[]): Promise<Dropped> {
  const files: NewFile[] = []
  const refused: RefusedFile[] = []
  for (const { path, file } of found) {
    if (file.size > limits.file) {
      refused.push({ path, reason: tooLarge })
      continue
    }
    const bytes = await file.arrayBuffer().catch(() => undefined)
    if (bytes) files.push({ path, bytes: new Uint8Array(bytes) })
    else refused.push({ path, reason: unreadable })
  }
  return { files, emptyFolders, refused }
}

const unreadable = 'It cannot be read.'
