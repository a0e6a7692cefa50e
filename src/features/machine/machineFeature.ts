import { copyChosenFile } from './copyChosenFile.ts'
import { MachineActions } from './MachineActions.tsx'
import { MachineTab } from './MachineTab.tsx'

/** What the Machine tab of the Result pane shows and does. */
export const machineFeature = { Content: MachineTab, Actions: MachineActions, runPrimary: copyChosenFile } as const
