import { contentOf } from '../../store/localFiles/fileContents.ts'
import { localText } from '../../store/localFiles/localFileActions.ts'
import { countText } from '../../ui/countText.ts'
import { sizeText } from '../../ui/sizeText.ts'
import { whenText } from '../../ui/whenText.ts'
import type { FileRow } from './fileRows.ts'

/** What a local file or folder is, in a sentence. */
export function factsOf({ kind, file, size, count, uses }: FileRow): string {
  if (file?.kind === 'link') return `A link to ${file.target}.`
  if (kind === 'folder') return `A folder with ${countText(count, 'file')}, ${sizeText(size)}.`
  if (file?.kind !== 'file')
    return uses.length > 0 ? 'The config takes it in, and it is not there.' : 'It is not there.'
  if (!contentOf(file.content)) return 'Its content could not be kept and is gone.'
  const what = localText(file) === undefined ? 'Not a text, or a very long one' : 'Text'
  return `${what}, ${sizeText(size)}, changed ${whenText(file.time)}.`
}
