import { use } from 'react'
import type { PaletteEntry } from '../features/palette/entry.ts'
import { Palette } from '../features/palette/Palette.tsx'
import { showOverlay } from '../store/overlay.ts'
import { afterLayout } from './afterLayout.ts'
import type { Command } from './commands/command.ts'
import { keysText } from './commands/pageKeys.ts'
import { loadCommands, runCommand } from './commands/runCommand.ts'
import { goToOffset } from './shownPane.ts'

interface PaletteOverlayProps {
  readonly onClose: () => void
}

/** The palette with everything that this page can do. */
export function PaletteOverlay({ onClose }: PaletteOverlayProps) {
  const commands = use(loadCommands())
  return <Palette entries={entriesOf(commands)} onGo={goToOffset} onDone={runAfter} onClose={onClose} />
}

function entriesOf(commands: readonly Command[]): readonly PaletteEntry[] {
  return commands
    .filter(({ id, isAvailable }) => id !== 'palette' && isAvailable?.() !== false)
    .map(({ id, title, words, icon, keys }) => ({
      id,
      group: 'do',
      title,
      icon,
      ...(words !== undefined && { words }),
      ...(keys !== undefined && { keys: keysText(keys) }),
      run: () => runCommand(id),
    }))
}

// The palette gives the focus back before anything runs, because many commands are about where the person is.
function runAfter(run: () => unknown): void {
  showOverlay(undefined)
  afterLayout(() => void run())
}
