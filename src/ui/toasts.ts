import { UNSTABLE_ToastQueue as ToastQueue } from 'react-aria-components'

/** Something to say in passing. */
export interface ToastContent {
  readonly kind: 'done' | 'info' | 'error'
  readonly text: string
  /** Whether it stays until it is closed, as errors do. */
  readonly stays?: boolean
  readonly action?: { readonly label: string; readonly onPress: () => void }
}

/** What is being said now; `Toasts` shows it. */
export const toasts = new ToastQueue<ToastContent>({ maxVisibleToasts: 2 })

/** In milliseconds: long enough to read, and to press Undo. */
const shown = 8000

/** Says something in the corner of the page, without taking the focus. */
export function showToast(content: ToastContent): void {
  const isShown = !content.action && toasts.visibleToasts.some(({ content: { text } }) => text === content.text)
  if (!isShown) toasts.add(content, content.kind === 'error' || content.stays ? {} : { timeout: shown })
}
