import { choicesOf } from '../directives/choices.ts'
import { sectionsOf, type Directive } from '../directives/directives.ts'
import type { ValueKind } from '../directives/directiveTable.ts'
import { sentenceOf } from '../directives/sentences.ts'
import { usualIn } from '../directives/usual.ts'
import type { UnitType } from '../unitType.ts'
import { specifiers } from '../values/specifiers.ts'
import { describeDirective, kindWords } from './describeDirective.ts'
import type { ValueOffer } from './commonTargets.ts'
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

/** What to offer at a place. */
export interface UnitCompletion {
  /** The likeliest first. */
  readonly suggestions: readonly UnitSuggestion[]
  /** Whether something else may be written just as well. */
  readonly isFree: boolean
}

/** What to offer at an offset of a unit text. `units` are units that the machine has. */
export function completeUnit(
  text: string,
  offset: number,
  type: UnitType,
  units: readonly ValueOffer[] = [],
): UnitCompletion {
  const placed = placeAt(text, offset)
  const { place } = placed
  switch (place?.kind) {
    case undefined:
      return { suggestions: [], isFree: true }
    case 'section':
      return { suggestions: sections(placed, place, type), isFree: false }
    case 'name':
      return {
        suggestions: [...names(placed, place, type), ...(place.directive ? [] : sections(placed, place, type))],
        isFree: false,
      }
    case 'word':
      return words(text.slice(place.start, offset), place, type, units)
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
  return inOrderOfUse(type, section, known).map((directive) => ({
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

/** First what people write first, then what there is a sentence about. */
function inOrderOfUse(type: UnitType, section: string, directives: readonly Directive[]): readonly Directive[] {
  const usual = usualIn(section)
  const rank = ({ name }: Directive): number => {
    const place = usual.indexOf(name)
    if (place >= 0) return place
    return sentenceOf(type, section, name) === undefined ? usual.length + 1 : usual.length
  }
  return directives.toSorted((a, b) => rank(a) - rank(b))
}

/** A second value of such a directive takes the place of the first. */
const onlyOnce: ReadonlySet<ValueKind> = new Set(['boolean', 'choice', 'span', 'number', 'bytes', 'mode', 'signal'])

const asking: ReadonlySet<ValueKind> = new Set(['boolean', 'choice', 'units', 'signal', 'calendar'])

function words(
  typed: string,
  { start, end, directive }: Extract<UnitPlace, { readonly kind: 'word' }>,
  type: UnitType,
  units: readonly ValueOffer[],
): UnitCompletion {
  const known = sectionsOf(type)
    .get(directive.section ?? '')
    ?.get(directive.name.text)
  if (known === undefined) return { suggestions: [], isFree: true }
  const percent = /%[A-Za-z]?$/.exec(typed)
  if (percent) return { suggestions: specifierOffers(start + percent.index, start + typed.length), isFree: true }
  const isWhole = known.kind === 'calendar'
  const suggestions = valueOffers(type, known, units).map(({ word, meaning }): UnitSuggestion => ({
    kind: 'value',
    label: word,
    ...(meaning !== undefined && { detail: meaning }),
    start: isWhole ? directive.value.start : start,
    end: isWhole ? directive.value.end : end,
    text: word,
  }))
  return { suggestions, isFree: !closed.has(known.kind) || choicesOf(known.name)?.isOpen === true }
}

/** Kinds of which every value is known. */
const closed: ReadonlySet<ValueKind> = new Set(['boolean', 'choice', 'signal'])

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
