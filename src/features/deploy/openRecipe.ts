import type { Deployment } from '../../store/deployment.ts'
import type { Recipe } from '../../targets/target.ts'

/** The recipe whose tab is open: the one opened last, the first one of a target that does not have it. */
export function openRecipe(recipes: readonly Recipe[], deployment: Deployment | undefined): Recipe | undefined {
  return recipes.find(({ id }) => id === deployment?.recipe) ?? recipes[0]
}
