import { showToast } from './toasts.ts'

/** Larger files are no configs, in bytes. */
const largest = 16 * 1024 * 1024

/** Reads a file as a text; undefined, which it says, where it is none, is too large or cannot be read. */
export async function readTextFile(file: File): Promise<string | undefined> {
  // It may have been moved or deleted, or be a folder.
  const text = file.size > largest ? undefined : await file.text().catch(() => undefined)
  if (text !== undefined && !text.includes('\0')) return text
  showToast({ kind: 'error', text: `${file.name} is not a text that Kindling can read.` })
  return undefined
}
