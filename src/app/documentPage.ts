import { provideCommands } from './commands/runCommand.ts'
import { followAddress } from '../store/referencePlace.ts'
import { Overlays } from './Overlays.tsx'
import { Shell } from './Shell.tsx'

followAddress()
provideCommands(async () => (await import('./commands/commands.ts')).commands)

/** What an open document needs, loaded as one: the panes, what can stand over them, and the way to every command. */
export const documentPage = { Shell, Overlays } as const
