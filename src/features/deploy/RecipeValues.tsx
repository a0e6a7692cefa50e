import { changeDeployment } from '../../store/documentActions.ts'
import { useWorkspace } from '../../store/useWorkspace.ts'
import { blankLabels } from '../../targets/blankLabels.ts'
import { blanksOf } from '../../targets/snippet.ts'
import type { Recipe } from '../../targets/target.ts'
import { TextInput } from '../../ui/TextInput.tsx'
import type { DeployState } from './deployState.ts'
import styles from './RecipeValues.module.css'

interface RecipeValuesProps {
  readonly state: DeployState
  readonly recipe: Recipe
}

/** The marked words of a text, to be changed; quotes are taken care of. */
export function RecipeValues({ state: { target }, recipe }: RecipeValuesProps) {
  const values = useWorkspace((state) => state.document?.deployment?.values)
  const blanks = blanksOf(recipe.text)
  if (blanks.length === 0) return null
  return (
    <fieldset className={styles.values}>
      <legend className={styles.legend}>The marked words are yours to change</legend>
      {blanks.map(({ id, given }) => (
        <TextInput
          key={id}
          label={blankLabels[id]}
          placeholder={given}
          value={values?.[`${target.id}/${id}`] ?? ''}
          onChange={(value) =>
            changeDeployment({ target: target.id, values: { ...values, [`${target.id}/${id}`]: value } })
          }
        />
      ))}
    </fieldset>
  )
}
