import { workspace, type SavedState } from '../store/workspace.ts'
import { showToast } from '../ui/toasts.ts'
import { savedProblem } from './savedProblem.ts'

/** Says once when the text can no longer be kept, and lets the browser ask before it would be lost. Called once, at start-up. */
export function followSavedState(): void {
  const said = new Set<SavedState>(['elsewhere']) // a banner says this
  workspace.subscribe(({ saved }) => {
    // Only then: browsers do not put aside pages that ask.
    if (saved === 'full' || saved === 'refused') addEventListener('beforeunload', ask)
    else removeEventListener('beforeunload', ask)
    const text = savedProblem(saved)
    if (text === undefined || said.has(saved)) return
    said.add(saved)
    showToast({ kind: 'error', text })
  })
}

const ask = (event: BeforeUnloadEvent): void => event.preventDefault()
