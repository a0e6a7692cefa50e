import { sectionsOf } from '../directives/directives.ts'
import { meaningOf } from '../directives/meanings.ts'
import type { UnitType } from '../unitType.ts'
import { specifiers } from '../values/specifiers.ts'
import { commonTargets, type ValueOffer } from './commonTargets.ts'
import { describeDirective } from './describeDirective.ts'
import { describeSection } from './describeSection.ts'
import { placeAt, type UnitPlace } from './place.ts'

/** What there is to say of a part of a unit text. */
export interface UnitHover {
  readonly start: number
  readonly end: number
  /** Markdown. */
  readonly parts: readonly string[]
}

/** What there is to say of what stands at an offset of a unit text. `units` are units that the machine has. */
export function hoverUnit(
  text: string,
  offset: number,
  type: UnitType,
  units: readonly ValueOffer[] = [],
): UnitHover | undefined {
  const { section, place } = placeAt(text, offset)
  if (place?.kind === 'section') return hoverSection(text, place, type)
  if (place?.kind === 'name') return hoverName(place, section, type)
  if (place?.kind !== 'word') return undefined
  return specifierAt(text, offset) ?? hoverWord(text.slice(place.start, place.end), place, type, units)
}

function hoverSection(text: string, { start, end }: UnitPlace, type: UnitType): UnitHover | undefined {
  const parts = describeSection(type, text.slice(start + 1, end - 1))
  return parts && { start, end, parts }
}

function hoverName(
  { start, end, directive }: Extract<UnitPlace, { readonly kind: 'name' }>,
  section: string | undefined,
  type: UnitType,
): UnitHover | undefined {
  if (directive === undefined || section === undefined) return undefined
  const known = sectionsOf(type).get(section)?.get(directive.name.text)
  return known && { start, end, parts: describeDirective(type, section, known) }
}

function hoverWord(
  word: string,
  { start, end, directive }: Extract<UnitPlace, { readonly kind: 'word' }>,
  type: UnitType,
  units: readonly ValueOffer[],
): UnitHover | undefined {
  const known = sectionsOf(type)
    .get(directive.section ?? '')
    ?.get(directive.name.text)
  const unit = [...units, ...commonTargets].find((each) => each.word === word)
  const meaning = known?.kind === 'units' ? unit?.meaning : meaningOf(directive.name.text, word)
  return meaning === undefined ? undefined : { start, end, parts: [`\`${word}\`: ${meaning}.`] }
}

function specifierAt(text: string, offset: number): UnitHover | undefined {
  for (const found of text.slice(Math.max(0, offset - 2), offset + 2).matchAll(/%[A-Za-z%]/g)) {
    const start = Math.max(0, offset - 2) + found.index
    const meaning = specifiers[found[0].charAt(1)]
    if (meaning !== undefined && start <= offset && offset <= start + 2)
      return { start, end: start + 2, parts: [`\`${found[0]}\`: ${meaning}.`] }
  }
  return undefined
}
