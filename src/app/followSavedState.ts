import { workspace, type SavedState } from '../store/workspace.ts'
import { showToast } from '../ui/toasts.ts'

const texts: Readonly<Partial<Record<SavedState, string>>> = {
  full: 'The storage of this browser is full. Work goes on, but download the config before you close this page.',
  refused:
    'This browser does not let Kindling keep anything. Work goes on, but download the config before you close this page.',
}

/** Says once when the text can no longer be kept. Called once, at start-up. */
export function followSavedState(): void {
  const said = new Set<SavedState>()
  workspace.subscribe(({ saved }) => {
    const text = texts[saved]
    if (text === undefined || said.has(saved)) return
    said.add(saved)
    showToast({ kind: 'error', text })
  })
}
