import { sectionsOf } from '../directives/directives.ts'
import { meaningOf } from '../directives/meanings.ts'
import type { UnitType } from '../unitType.ts'
import { specifiers } from '../values/specifiers.ts'
import { commonUnits } from './commonUnits.ts'
import { describeDirective } from './describeDirective.ts'
import { placeAt, type UnitPlace } from './place.ts'

/** What there is to say of a part of a unit text. */
export interface UnitHover {
  readonly start: number
  readonly end: number
  /** Markdown. */
  readonly parts: readonly string[]
}

/** What there is to say of what stands at an offset of a unit text. */
export function hoverUnit(text: string, offset: number, type: UnitType): UnitHover | undefined {
  const { section, place } = placeAt(text, offset)
  if (place?.kind === 'name') return hoverName(place, section, type)
  return place?.kind === 'word' ? hoverWord(text, offset, place, type) : undefined
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
  text: string,
  offset: number,
  { start, end, directive }: Extract<UnitPlace, { readonly kind: 'word' }>,
  type: UnitType,
): UnitHover | undefined {
  const specifier = specifierAt(text, offset)
  if (specifier) return specifier
  const word = text.slice(start, end)
  const name = directive.name.text
  const known = sectionsOf(type)
    .get(directive.section ?? '')
    ?.get(name)
  const unit = known?.kind === 'units' ? commonUnits.find((each) => each.word === word)?.meaning : undefined
  const meaning = known?.kind === 'choice' ? meaningOf(name, word) : unit
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
