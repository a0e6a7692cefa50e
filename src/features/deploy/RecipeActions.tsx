import { noteExport } from '../../store/exportedResult.ts'
import { snippetText } from '../../targets/snippet.ts'
import type { Recipe } from '../../targets/target.ts'
import { Button } from '../../ui/Button.tsx'
import { downloadText } from '../../ui/downloadText.ts'
import { copyRecipe } from './copyRecipe.ts'
import styles from './RecipeActions.module.css'

interface RecipeActionsProps {
  readonly recipe: Recipe
  readonly isStale: boolean
}

/** The ways to take a text and its files away. */
export function RecipeActions({ recipe, isStale }: RecipeActionsProps) {
  const { language, fileName, text, files } = recipe
  const isCommand = language === 'shell' || language === 'powershell'
  return (
    <div className={styles.actions}>
      <Button variant="primary" icon="copy" isDisabled={isStale} onPress={copyRecipe}>
        {isCommand ? 'Copy command' : 'Copy text'}
      </Button>
      <Button icon="download" isDisabled={isStale} onPress={() => downloadText(fileName, snippetText(text))}>
        {`Download ${fileName}`}
      </Button>
      {files.map(({ name, content }) => (
        <Button key={name} icon="download" isDisabled={isStale} onPress={() => downloadConfig(name, content)}>
          {`Download ${name}`}
        </Button>
      ))}
      {isStale && <p className={styles.hint}>Mend the error first: this belongs to an earlier text.</p>}
    </div>
  )
}

// The files beside a text hold the config.
function downloadConfig(name: string, content: string): void {
  downloadText(name, content)
  noteExport()
}
