import { sectionsOf, type Directive } from '../directives/directives.ts'
import type { ValueKind } from '../directives/directiveTable.ts'
import { sentenceOf } from '../directives/sentences.ts'
import type { UnitDirective } from '../parseUnit.ts'
import type { UnitType } from '../unitType.ts'
import { specifiers } from '../values/specifiers.ts'
import { describeDirective, kindWords } from './describeDirective.ts'
import { placeAt, type PlacedText, type UnitPlace } from './place.ts'
import { valueOffers } from './valueOffers.ts'

/** One thing to offer in a unit text: what it replaces, in UTF-16 offsets, and by what. */
export interface UnitSuggestion {
  readonly kind: 'section' | 'directive' | 'value'
  readonly label: string
  /** A word at the right. */
  readonly detail?: string
  /** Markdown. */
  readonly doc?: string
  readonly start: number
  readonly end: number
  readonly text: string
  /** Whether there is more to offer where the caret will be. */
  readonly asksAgain?: true
}

/** What to offer at an offset of a unit text, the likeliest first. `units` are units of the same config. */
export function completeUnit(
  text: string,
  offset: number,
  type: UnitType,
  units: readonly string[] = [],
): readonly UnitSuggestion[] {
  const placed = placeAt(text, offset)
  switch (placed.place?.kind) {
    case undefined:
      return []
    case 'section':
      return sections(placed, placed.place, type)
    case 'name':
      return [
        ...names(placed, placed.place, type),
        ...(placed.place.directive ? [] : sections(placed, placed.place, type)),
      ]
    case 'word':
      return words(text.slice(placed.place.start, offset), placed.place, type, units)
  }
}

function sections({ statements }: PlacedText, { start, end }: UnitPlace, type: UnitType): readonly UnitSuggestion[] {
  const present = new Set(
    statements.map((each) => (each.kind === 'section' && each.start !== start ? each.name.text : '')),
  )
  return inUsualOrder([...sectionsOf(type).keys()])
    .filter((name) => !present.has(name))
    .map((name) => ({ kind: 'section', label: `[${name}]`, detail: 'section', start, end, text: `[${name}]` }))
}

/** The sections of the type itself stand between those that all have. */
function inUsualOrder(names: readonly string[]): readonly string[] {
  const rank = (name: string): number => usualOrder[name] ?? 1
  return names.includes('Unit') ? names.toSorted((a, b) => rank(a) - rank(b)) : names
}

const usualOrder: Readonly<Record<string, number>> = { Unit: 0, Service: 2, Install: 3, Quadlet: 4 }

function names(
  { statements, section }: PlacedText,
  { start, end, ...place }: Extract<UnitPlace, { readonly kind: 'name' }>,
  type: UnitType,
): readonly UnitSuggestion[] {
  if (section === undefined) return []
  const isSet = new Set(
    statements.map((each) =>
      each.kind === 'directive' && each.section === section && each.start !== start ? each.name.text : '',
    ),
  )
  const known = [...(sectionsOf(type).get(section)?.values() ?? [])].filter(
    ({ name, kind }) => kind !== 'obsolete' && !(onlyOnce.has(kind) && isSet.has(name)),
  )
  const isUsual = ({ name }: Directive): boolean => sentenceOf(type, section, name) !== undefined
  return [...known.filter(isUsual), ...known.filter((each) => !isUsual(each))].map((directive) => ({
    kind: 'directive',
    label: `${directive.name}=`,
    detail: kindWords[directive.kind],
    doc: describeDirective(type, section, directive).join('\n\n'),
    start,
    end,
    text: place.directive ? directive.name : `${directive.name}=`,
    ...(asking.has(directive.kind) && !place.directive && { asksAgain: true }),
  }))
}

/** A second value of such a directive takes the place of the first. */
const onlyOnce: ReadonlySet<ValueKind> = new Set(['boolean', 'choice', 'span', 'number', 'bytes', 'mode', 'signal'])

const asking: ReadonlySet<ValueKind> = new Set(['boolean', 'choice', 'units', 'signal', 'calendar'])

function words(
  typed: string,
  { start, end, directive }: { readonly start: number; readonly end: number; readonly directive: UnitDirective },
  type: UnitType,
  units: readonly string[],
): readonly UnitSuggestion[] {
  const known = sectionsOf(type)
    .get(directive.section ?? '')
    ?.get(directive.name.text)
  if (known === undefined) return []
  const percent = /%[A-Za-z]?$/.exec(typed)
  if (percent) return specifierOffers(start + percent.index, start + typed.length)
  const isWhole = known.kind === 'calendar'
  const from = isWhole ? directive.value.start : start
  const to = isWhole ? directive.value.end : end
  return valueOffers(type, known, units).map(({ word, meaning }) => ({
    kind: 'value',
    label: word,
    ...(meaning !== undefined && { detail: meaning }),
    start: from,
    end: to,
    text: word,
  }))
}

function specifierOffers(start: number, end: number): readonly UnitSuggestion[] {
  return Object.entries(specifiers).map(([letter, meaning]) => ({
    kind: 'value',
    label: `%${letter}`,
    detail: meaning,
    start,
    end,
    text: `%${letter}`,
  }))
}
