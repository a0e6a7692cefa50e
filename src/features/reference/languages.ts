import { clc, specs, type LanguageId } from '../../spec/registry.ts'
import { clcTitle, specTitle } from '../../spec/specTitle.ts'

/** Every language that the reference knows, the newest version of each variant first. */
export const languages: readonly LanguageId[] = [...specs.toReversed().toSorted(byVariant), clc]

function byVariant(a: LanguageId, b: LanguageId): number {
  const order = ['flatcar', 'fcos', 'openshift', 'r4e', 'fiot']
  return order.indexOf(a.variant) - order.indexOf(b.variant)
}

/** A language as people read it. */
export function languageTitle(language: LanguageId): string {
  if (language.variant === 'clc') return clcTitle
  const { variant, version } = specTitle(language)
  return `${variant} ${version}`
}
