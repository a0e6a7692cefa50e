import { createStore } from 'zustand/vanilla'
import { openText } from './documentActions.ts'
import { workspace } from './workspace.ts'

/** Whether the open document is being turned into Butane. */
export const importing = createStore<{ readonly isOpen: boolean }>(() => ({ isOpen: false }))

/** Offers to turn the text of the open document into Butane. Nothing of it changes until that is accepted. */
export const openImport = (): void => importing.setState({ isOpen: true })

/** Leaves the text as it is. */
export const closeImport = (): void => importing.setState({ isOpen: false })

/** Opens a text that somebody brings as a new document; one in another language is offered to be turned into Butane. */
export async function bringText(name: string, text: string): Promise<void> {
  closeImport()
  openText(name, text)
  const opened = workspace.getState().document
  const language = await languageOf(text)
  const isStillOpen = workspace.getState().document?.id === opened?.id
  if (isStillOpen && language !== undefined && language !== 'butane') openImport()
}

// Where that part of the page cannot be loaded, the text is open all the same.
async function languageOf(text: string): Promise<string | undefined> {
  const loaded = await import('../convert/detect.ts').catch(() => undefined)
  return loaded?.detect(text).language
}
