import { useEffect } from 'react'
import { overlay, showOverlay, togglePalette } from '../store/overlay.ts'
import { reference } from '../store/referencePlace.ts'
import { settings } from '../store/settings.ts'
import { workspace } from '../store/workspace.ts'
import { chordOf, pageKeys } from './commands/pageKeys.ts'
import { loadCommands, runCommand } from './commands/runCommand.ts'

const commandOfKeys = new Map(Object.entries(pageKeys).map(([id, keys]) => [keys, id]))

/** How long after start-up the palette is loaded, in milliseconds: the text and its editor go first. */
const rest = 2000

/** Listens to the keys that work everywhere on the page. */
export function useShortcuts(): void {
  useEffect(() => {
    const timer = setTimeout(() => void prepare(), rest)
    addEventListener('keydown', listen, { capture: true })
    return () => {
      clearTimeout(timer)
      removeEventListener('keydown', listen, { capture: true })
    }
  }, [])
}

async function prepare(): Promise<void> {
  try {
    await Promise.all([loadCommands(), import('./PaletteOverlay.tsx')])
  } catch {
    // It is asked for again when it is needed.
  }
}

function listen(event: KeyboardEvent): void {
  const id = commandOf(event)
  if (id === undefined && !isEarly(event)) return
  event.preventDefault()
  event.stopPropagation()
  // At once, so that what is typed next is for it.
  if (id === 'palette') togglePalette()
  else if (id !== undefined) void runCommand(id)
  else if (event.key === 'Escape') showOverlay(undefined)
  else if (event.key.length === 1) overlay.setState(({ early }) => ({ early: early + event.key }))
}

// Until the palette is there, the text that has the focus would take what is typed for it.
function isEarly({ ctrlKey, metaKey, altKey, key, target }: KeyboardEvent): boolean {
  if (overlay.getState().open !== 'palette' || ctrlKey || metaKey || altKey) return false
  const isThere = target instanceof Element && target.closest('[role=dialog]') !== null
  return !isThere && (key.length === 1 || key === 'Enter' || key === 'Escape')
}

function commandOf(event: KeyboardEvent): string | undefined {
  const chord = chordOf(event)
  const { open } = overlay.getState()
  // Monaco's own chord for help begins with the key of the palette, so that goes on here.
  if (open === 'palette' && chord === 'Mod I') return 'explain'
  const id = commandOfKeys.get(chord)
  if (open !== undefined) return id === 'palette' ? id : undefined
  if (id === 'keys') return mayBePressedAlone(event.target) ? id : undefined
  return id === 'palette' || isWorking() ? id : undefined
}

// Over the panes, their keys would do something out of sight.
const isWorking = (): boolean => workspace.getState().document !== undefined && reference.getState().place === undefined

function mayBePressedAlone(target: EventTarget | null): boolean {
  const isTyping =
    target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, [role=textbox]'))
  return !isTyping && settings.getState().hasSingleKeys !== false
}
