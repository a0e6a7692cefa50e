import { useEffect } from 'react'
import { nextProblem } from '../features/problems/nextProblem.ts'
import { settings, type PaneId } from '../store/settings.ts'
import { workspace } from '../store/workspace.ts'
import { showToast } from '../ui/toasts.ts'
import { focusPane } from './focusPane.ts'
import { followLink } from './followLink.ts'
import { openResultTab } from './resultTabs.ts'
import { savedProblem } from './savedProblem.ts'

interface ShortcutHandlers {
  readonly onShow: (pane: PaneId) => void
  /** Goes to a place in the text. */
  readonly onGo: (offset: number) => void
  readonly onHelp: () => void
}

/** Listens to the keys that work everywhere on the page. */
export function useShortcuts({ onShow, onGo, onHelp }: ShortcutHandlers): void {
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      const action = actionOf(event, { onShow, onGo, onHelp })
      if (!action) return
      event.preventDefault()
      event.stopPropagation()
      action()
    }
    addEventListener('keydown', listen, { capture: true })
    return () => removeEventListener('keydown', listen, { capture: true })
  }, [onShow, onGo, onHelp])
}

type Action = () => void

function actionOf(event: KeyboardEvent, { onShow, onGo, onHelp }: ShortcutHandlers): Action | undefined {
  const direction = event.shiftKey ? -1 : 1
  if (event.key === 'F6') return () => focusPane(direction, onShow)
  if (event.key === 'F12') return () => followLink(event.shiftKey, onShow)
  if (event.key === 'F8') return () => goToProblem(direction, onGo)
  if (event.ctrlKey || event.metaKey) return commandOf(event.key)
  return event.key === '?' && !isTyping(event.target) ? onHelp : undefined
}

function goToProblem(direction: 1 | -1, onGo: (offset: number) => void): void {
  const offset = nextProblem(direction)
  if (offset !== undefined) onGo(offset)
}

function commandOf(key: string): Action | undefined {
  if (key === 'Enter') return () => void openResultTab(settings.getState()).runPrimary()
  return key === 's' ? sayHowItIsKept : undefined
}

function sayHowItIsKept(): void {
  const { saved } = workspace.getState()
  const text = savedProblem(saved)
  showToast(text === undefined ? { kind: 'info', text: 'Already saved in this browser.' } : { kind: 'error', text })
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, [role=textbox]'))
  )
}
