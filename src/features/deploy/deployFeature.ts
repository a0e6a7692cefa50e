import { copyRecipe } from './copyRecipe.ts'
import { DeployActions } from './DeployActions.tsx'
import { DeployTab } from './DeployTab.tsx'

/** What the Deploy tab of the Result pane shows and does. */
export const deployFeature = { Content: DeployTab, Actions: DeployActions, runPrimary: copyRecipe } as const
