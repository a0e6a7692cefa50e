import { showToast } from '../ui/toasts.ts'

/** Says that a part of the page that was asked for could not be loaded. */
export function sayNotLoaded(): void {
  showToast({
    kind: 'error',
    text: 'This part of the page could not be loaded. The connection may be gone. Your text is safe.',
  })
}
