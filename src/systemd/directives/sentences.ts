import { isQuadlet, type UnitType } from '../unitType.ts'
import { sectionsOf } from './directives.ts'
import { programSentences } from './programSentences.ts'
import { quadletSentences } from './quadletSentences.ts'
import { unitSentences } from './unitSentences.ts'

/** What a directive does, in a sentence or two of our own; undefined for those that few use. */
export function sentenceOf(type: UnitType, section: string, name: string): string | undefined {
  const sentences = sentencesFor(type, section)
  const own = sentences[`${section}.${name}`] ?? sentences[name]
  if (own !== undefined || !name.startsWith('Assert')) return own
  const condition = sentences[name.replace('Assert', 'Condition')]
  return condition && `${condition} Where it does not hold, starting fails instead of being skipped.`
}

function sentencesFor(type: UnitType, section: string): Readonly<Record<string, string>> {
  if (isQuadlet(type) && !sectionsOf('service').has(section)) return quadletSentences
  return sectionsOf(type).has('Unit') ? unitSentences : programSentences
}
