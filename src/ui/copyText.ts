import { showToast } from './toasts.ts'

/** Puts a text into the clipboard and says so, or says that the browser refuses; tells which. */
export async function copyText(text: string, done: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text)
    showToast({ kind: 'done', text: done })
    return true
  } catch {
    showToast({ kind: 'error', text: 'The browser does not let Kindling copy. Download the file instead.' })
    return false
  }
}
