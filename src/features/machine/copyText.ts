import { showToast } from '../../ui/toasts.ts'

/** Puts the contents of a file into the clipboard. */
export async function copyText(text: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text)
    showToast({ kind: 'done', text: 'Copied the contents.' })
  } catch {
    showToast({ kind: 'error', text: 'The browser does not let Kindling copy. Select the text and copy it by keys.' })
  }
}
