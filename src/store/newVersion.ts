import { createStore } from 'zustand/vanilla'

/** A newer version of the page that waits in the browser; `take` reloads into it. */
export const newVersion = createStore<{ readonly take: (() => void) | undefined }>(() => ({ take: undefined }))
