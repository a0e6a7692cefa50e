import type { ListedFile } from '../../store/localFiles/listedFile.ts'
import { openedFrom, type StoredDocument } from '../../store/storedDocument.ts'
import { filesOfState, type EarlierState } from '../../store/timeline/earlierState.ts'
import { listText } from '../../ui/listText.ts'

/** Which local files are others now than in an earlier state; undefined where none is. */
export function filesNote(state: EarlierState, document: StoredDocument): string | undefined {
  const before = new Map(filesOfState(state).map((file) => [file.path, file]))
  const after = new Map((openedFrom(document).files ?? []).map((file) => [file.path, file]))
  const paths = [...new Set([...before.keys(), ...after.keys()])].toSorted()
  const changed = paths.filter((path) => contentOf(before.get(path)) !== contentOf(after.get(path)))
  if (changed.length === 0) return undefined
  const [first = '', second = '', ...rest] = changed
  const names = rest.length > 0 ? [first, second, `${rest.length} more`] : changed
  return `Local files that are others now: ${listText(names)}.`
}

const contentOf = (file: ListedFile | undefined): string =>
  file === undefined ? '' : JSON.stringify(file.kind === 'file' ? [file.content, file.isExecutable === true] : file)
