import { useState } from 'react'
import { IconButton } from '../ui/IconButton.tsx'
import { Menu, type MenuEntry } from '../ui/Menu.tsx'
import type { Command } from './commands/command.ts'
import { keysText } from './commands/pageKeys.ts'
import { loadCommands, runCommand } from './commands/runCommand.ts'

const ids: readonly string[] = ['settings', 'keys', 'reference', 'new-version']

/** What seldom is needed and is about the page as a whole. */
export function MoreMenu() {
  const [commands, setCommands] = useState<readonly Command[]>([])
  const load = (): void => void loadCommands().then(setCommands, () => undefined)
  return (
    <Menu label="More" groups={[{ id: 'more', entries: entriesOf(commands) }]} onOpen={load}>
      <IconButton icon="more" label="More" />
    </Menu>
  )
}

function entriesOf(commands: readonly Command[]): readonly MenuEntry[] {
  return ids
    .flatMap((id) => commands.find((command) => command.id === id) ?? [])
    .filter(({ isAvailable }) => isAvailable?.() !== false)
    .map(({ id, title, icon, keys }) => ({
      id,
      label: title,
      icon,
      ...(keys !== undefined && { detail: keysText(keys) }),
      onAction: () => void runCommand(id),
    }))
}
