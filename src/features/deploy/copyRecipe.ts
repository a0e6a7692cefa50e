import { workspace } from '../../store/workspace.ts'
import { snippetText } from '../../targets/snippet.ts'
import { copyText } from '../../ui/copyText.ts'
import { showToast } from '../../ui/toasts.ts'
import { deployStateOf } from './deployState.ts'
import { openRecipe } from './openRecipe.ts'

/** Puts the text of the open recipe into the clipboard, where there is one that can be used. */
export function copyRecipe(): void {
  const { document, lastGood, latest } = workspace.getState()
  const state = document && lastGood && deployStateOf(document, lastGood)
  if (!state) return showToast({ kind: 'info', text: 'Choose a target first.' })
  if (latest?.isValid === false) return showToast({ kind: 'error', text: 'The text has an error. Mend it first.' })
  if (state.fit.state === 'over') {
    return showToast({ kind: 'error', text: `The config is too big for ${state.target.name}.` })
  }
  if (state.obstacle !== undefined) return showToast({ kind: 'error', text: 'This config does not go there.' })
  const recipe = openRecipe(state.target.recipes(state.input), document.deployment)
  if (recipe) void copyText(snippetText(recipe.text), `Copied the text for ${recipe.title}.`)
}
