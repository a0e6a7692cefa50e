import { createTextChanger } from '../worker/editClient.ts'
import { startEditWorker } from '../worker/startEditWorker.ts'
import type { Change } from '../yaml/edit/change.ts'
import { rebaseEdits } from '../yaml/edit/rebaseEdits.ts'
import { editBetween } from '../yaml/edit/textEdit.ts'
import { createChangeQueue, type Applied } from './changeQueue.ts'
import { editSource } from './documentActions.ts'
import { workspace } from './workspace.ts'

const changer = createTextChanger(startEditWorker)

const queue = createChangeQueue({
  source: () => {
    const { document } = workspace.getState()
    return document && { id: document.id, text: document.source }
  },
  work: changer.ask,
  apply: editSource,
})

/** Loads what computes edits, ahead of the first change. */
export function prepareChanges(): void {
  changer.prepare()
}

/**
 * Makes the changes of one action of a form: as smallest edits, computed off the main thread on the newest text, in the order
 * in which they were asked for, as one step of the history. Texts that follow each other in one place share their step.
 */
export const applyChanges = (changes: readonly Change[]): Promise<Applied> => queue.put(changes)

/** What to say where an action can no longer be taken back. */
export const changedSince = 'The text has changed there since. Undo in the editor.'

/** Takes back what an action has changed, also after other changes elsewhere; false where the text has changed just there. */
export function takeBack({ before, after }: { readonly before: string; readonly after: string }): boolean {
  const { document } = workspace.getState()
  const inverse = editBetween(after, before)
  const edits = document && inverse && rebaseEdits(after, document.source, [inverse])
  if (edits) editSource(edits)
  return edits !== undefined
}
