import { workspace, type SavedState } from '../store/workspace.ts'
import { showToast } from '../ui/toasts.ts'
import { savedProblem } from './savedProblem.ts'

/** Says once when the text can no longer be kept. Called once, at start-up. */
export function followSavedState(): void {
  const said = new Set<SavedState>(['elsewhere']) // a banner says this
  workspace.subscribe(({ saved }) => {
    const text = savedProblem(saved)
    if (text === undefined || said.has(saved)) return
    said.add(saved)
    showToast({ kind: 'error', text })
  })
}
