import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components'
import { changeDeployment } from '../../store/documentActions.ts'
import { useWorkspace } from '../../store/useWorkspace.ts'
import type { DeployState } from './deployState.ts'
import { openRecipe } from './openRecipe.ts'
import { RecipeActions } from './RecipeActions.tsx'
import { RecipeValues } from './RecipeValues.tsx'
import { SnippetText } from './SnippetText.tsx'
import { Stage } from './Stage.tsx'
import styles from './RecipeStage.module.css'

interface RecipeStageProps {
  readonly state: DeployState
  readonly isStale: boolean
}

/** The texts that make the machine, a tab for each tool. */
export function RecipeStage({ state, isStale }: RecipeStageProps) {
  const deployment = useWorkspace((workspace) => workspace.document?.deployment)
  const { target, input } = state
  const recipes = target.recipes(input)
  const open = openRecipe(recipes, deployment)
  if (!open) return null
  return (
    <Tabs
      selectedKey={open.id}
      onSelectionChange={(key) => changeDeployment({ target: target.id, recipe: String(key) })}
    >
      <Stage
        title={target.takes ? 'Give it to the cluster' : 'Create the machine'}
        beside={
          <TabList className={styles.list} aria-label="How">
            {recipes.map(({ id, title }) => (
              <Tab key={id} id={id} className={styles.tab}>
                {title}
              </Tab>
            ))}
          </TabList>
        }
      >
        {recipes.map((recipe) => (
          <TabPanel key={recipe.id} id={recipe.id} className={styles.panel}>
            <SnippetText label={recipe.title} text={recipe.text} language={recipe.language} />
            <RecipeActions recipe={recipe} isStale={isStale} />
            <RecipeValues state={state} recipe={recipe} />
          </TabPanel>
        ))}
      </Stage>
    </Tabs>
  )
}
