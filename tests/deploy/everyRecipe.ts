import { machineName } from '../../src/targets/machineName.ts'
import { resolveImage } from '../../src/targets/imageChoice.ts'
import type { DeployInput } from '../../src/targets/deployInput.ts'
import type { Recipe, Target } from '../../src/targets/target.ts'
import { targets } from '../../src/targets/targets.ts'
import { variants, type Variant } from '../../src/spec/registry.ts'

/** Text that means something to every language it might end up in. */
const hostileText = `it's "$HOME" $(touch stolen) \`touch stolen\` \\ \${x} %{y} ‘q’ #{z} [a] é🙂\nEND\n'; touch stolen; '`

/** An Ignition config with such text in it, and line breaks. */
export const hostileConfig = `${JSON.stringify({ ignition: { version: '3.4.0' }, storage: { files: [{ path: hostileText }] } }, undefined, 1)}\n`

/** A value for every blank that is easily found again, and a hostile one. */
export const marks = new Proxy<Record<string, string>>({}, { get: (_, id) => `mark-${String(id)}-` })
export const hostiles = new Proxy<Record<string, string>>({}, { get: (_, id) => `mark-${String(id)}-${hostileText}` })

/** What a text with marks must be with hostile values. */
export const poisoned = (text: string): string =>
  text.replaceAll(/mark-[a-z-]+?-(?![a-z])/g, (mark) => mark + hostileText)

/** A recipe and where it comes from. */
export interface NamedRecipe {
  readonly name: string
  readonly target: Target
  readonly recipe: Recipe
}

/** Every recipe of every target for every system that has images there. */
export function everyRecipe(change: Partial<DeployInput> = {}): readonly NamedRecipe[] {
  return variants.flatMap((system) => targets.flatMap((target) => recipesOf(target, system, change)))
}

function recipesOf(target: Target, system: Variant, change: Partial<DeployInput>): readonly NamedRecipe[] {
  const source = target.images[system]
  if (!source) return []
  const input: DeployInput = {
    system,
    config: hostileConfig,
    source: 'variant: flatcar\nversion: 1.1.0\n',
    isClc: false,
    image: resolveImage(system, source),
    isPacked: false,
    name: machineName('web-server'),
    values: {},
    ...change,
  }
  return target.recipes(input).map((recipe) => ({ name: `${system} ${target.id} ${recipe.id}`, target, recipe }))
}
