import { downloadResult } from './downloadResult.ts'
import { IgnitionTab } from './IgnitionTab.tsx'
import { ResultActions } from './ResultActions.tsx'

/** What the Ignition tab of the Result pane shows and does. */
export const ignitionFeature = { Content: IgnitionTab, Actions: ResultActions, runPrimary: downloadResult } as const
