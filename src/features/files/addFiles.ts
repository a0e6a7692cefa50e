import type { LocalReference } from '../../assist/files/localReferences.ts'
import { addLocalFiles, type NewFile } from '../../store/localFiles/localFileActions.ts'
import type { RefusedFile } from '../../store/localFiles/mergeFiles.ts'
import type { DroppedItems } from '../../store/localFiles/droppedItems.ts'
import { readDropped, readPicked, type Dropped } from '../../store/localFiles/readDropped.ts'
import { withoutRoot } from '../../store/localFiles/withoutRoot.ts'
import { countText } from '../../ui/countText.ts'
import { showToast } from '../../ui/toasts.ts'

/** Adds what has been picked, and says what could not be. */
export async function addPicked(picked: Iterable<File>, references: readonly LocalReference[]): Promise<void> {
  add(await readPicked(picked), references)
}

/** Adds what has been dropped, and says what could not be. */
export async function addDropped(items: DroppedItems, references: readonly LocalReference[] = []): Promise<void> {
  add(await readDropped(items), references)
}

function add({ files, emptyFolders, refused }: Dropped, references: readonly LocalReference[]): void {
  const wanted = references.flatMap(({ path }) => (path === undefined ? [] : [path]))
  const nameOf = withoutRoot([...files.map(({ path }) => path), ...emptyFolders], wanted)
  const named = files.map((file) => ({ ...file, path: nameOf(file.path) }))
  tell(named, [...refused, ...addLocalFiles(named, emptyFolders.map(nameOf))])
}

/** Adds a file under a path, whatever it was called. */
export async function addFileAs(path: string, file: File): Promise<void> {
  const bytes = await file.arrayBuffer().catch(() => undefined)
  const added = bytes ? [{ path, bytes: new Uint8Array(bytes) }] : []
  tell(added, bytes ? addLocalFiles(added) : [{ path: file.name, reason: 'It cannot be read.' }])
}

/** Adds a file that is to be written here. */
export function addEmptyFile(path: string): void {
  tell([], addLocalFiles([{ path, bytes: new Uint8Array() }]))
}

function tell(files: readonly NewFile[], refused: readonly RefusedFile[]): void {
  const [first, ...rest] = refused
  if (first) {
    const more = rest.length > 0 ? ` So are ${countText(rest.length, 'other')}.` : ''
    showToast({ kind: 'error', text: `${first.path} is not added. ${first.reason}${more}` })
  } else if (files.length > 1) showToast({ kind: 'done', text: `${countText(files.length, 'file')} added.` })
}
