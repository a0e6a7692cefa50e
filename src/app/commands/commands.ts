import { documentCommands } from './documentCommands.ts'
import { editorCommands } from './editorCommands.ts'
import { pageKeys } from './pageKeys.ts'
import { paneCommands } from './paneCommands.ts'
import { resultCommands } from './resultCommands.ts'
import { settingCommands } from './settingCommands.ts'
import type { Command } from './command.ts'

/** Every command of the page, in the order in which lists show them. */
export const commands: readonly Command[] = [
  ...paneCommands,
  ...editorCommands,
  ...resultCommands,
  ...documentCommands,
  ...settingCommands,
].map((command) => {
  const keys = pageKeys[command.id] ?? command.keys
  return keys === undefined ? command : { ...command, keys }
})
