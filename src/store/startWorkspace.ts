import { claimFor } from './documentKeeper.ts'
import { collectDrafts, readDocument } from './documentLibrary.ts'
import { noteProblems } from './noteProblems.ts'
import { openedFrom } from './storedDocument.ts'
import { readTabDocument } from './tabDocument.ts'
import { startTranslating } from './startTranslating.ts'
import { workspace } from './workspace.ts'

/** Brings back the last document and begins to translate. Called once, at start-up. */
export async function startWorkspace(): Promise<void> {
  startTranslating()
  noteProblems()
  startWithDocument(async () => (await import('./startContentHints.ts')).startContentHints())
  startWithDocument(async () => (await import('./timeline/startTimeline.ts')).startTimeline())
  const id = readTabDocument()
  const stored = id === undefined ? undefined : await readDocument(id)
  // A document may have been opened meanwhile; it goes first.
  if (stored && !workspace.getState().document) {
    workspace.setState({ document: openedFrom(stored) })
    claimFor(stored)
  }
  workspace.setState({ phase: 'ready' })
  await collectDrafts()
  tidyUp()
}

// Nothing that the person waits for; where it cannot be loaded, the next visit does it.
function tidyUp(): void {
  import('./localFiles/collectContents.ts').then(
    ({ collectContents }) => collectContents(),
    () => undefined,
  )
}

// What comes with the first document, and without which the page works.
function startWithDocument(start: () => Promise<void>): void {
  const stop = workspace.subscribe(({ document }) => {
    if (!document) return
    stop()
    start().catch(() => undefined)
  })
}
