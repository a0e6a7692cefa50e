import type { Content } from '../../machine/content.ts'
import { sizeText } from '../../ui/sizeText.ts'

/** The contents of a file as far as they can be shown. */
export interface FileText {
  readonly text: string
  /** What is said in place of the text, or about the part that is left out. */
  readonly note: string | undefined
}

/** More characters than that are not shown. */
const longest = 20_000

/** Shows contents as text; says what they are where they are no text or are fetched. */
export function fileText(contents: readonly Content[] | undefined): FileText {
  if (contents === undefined) return { text: '', note: 'Made on the machine, not known here.' }
  const parts = contents.map(textOfContent)
  const text = parts.map((part) => part.text).join('')
  const notes = parts.flatMap(({ note }) => note ?? [])
  const isCut = text.length > longest
  const cut = isCut ? [`Only the first part is shown of ${sizeText(text.length)}.`] : []
  const note = [...notes, ...cut].join(' ')
  if (text === '' && note === '') return { text, note: 'Empty.' }
  return { text: isCut ? text.slice(0, longest) : text, note: note === '' ? undefined : note }
}

function textOfContent(content: Content): FileText {
  switch (content.kind) {
    case 'known':
      return textOfBytes(content.bytes)
    case 'remote':
      return {
        text: '',
        note: `Fetched from ${content.url} at the first boot${content.hash ? '' : ', and not checked'}.`,
      }
    case 'broken':
      return { text: '', note: content.problem }
  }
}

function textOfBytes(bytes: Uint8Array): FileText {
  try {
    const text = decoder.decode(bytes)
    if (!text.includes('\0')) return { text, note: undefined }
  } catch {
    // It is no text.
  }
  return { text: '', note: `${sizeText(bytes.length)} that are no text.` }
}

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })
