import type { ResolvedField } from '../../spec/fieldsOf.ts'
import { keyText } from '../../yaml/sketch/scalarAt.ts'
import type { SketchEntry, SketchMap } from '../../yaml/sketch/sketch.ts'
import { columnOf, lineStart } from '../../yaml/sketch/sketching.ts'
import { completeItems } from './completeItems.ts'
import { completeKeys } from './completeKeys.ts'
import { completeValues } from './completeValues.ts'
import { completeContents } from '../contents/completeContents.ts'
import type { AssistDocument } from '../document.ts'
import { fieldAt } from '../../spec/fieldAt.ts'
import { holderKeys, isInLongText, placeAt, type Place } from '../place.ts'
import { standingAt, type Standing } from './standing.ts'
import type { Completion, Suggestion } from './suggestion.ts'

/** What to offer at an offset of a text, the likeliest first. Works in any text, however broken. */
export function complete(document: AssistDocument, offset: number): Completion {
  const contents = completeContents(document, offset)
  if (contents) return contents
  const place = placeAt(document, offset)
  if (!place || isInLongText(place)) return nothing
  const field = fieldAt(document.fields, holderKeys(place))
  if (!field) return nothing
  const { holder } = place
  if (holder.kind === 'key') return { suggestions: keysBeside(document, place, field, holder), isFree: false }
  return { suggestions: valuesHere(document, place, field, standingAt(document, place)), isFree: isFree(field) }
}

const nothing: Completion = { suggestions: [], isFree: true }

function isFree(field: ResolvedField): boolean {
  if (field.kind === 'text') return !field.allowed && field.path !== 'variant' && field.path !== 'version'
  return field.kind === 'number'
}

function valuesHere(
  document: AssistDocument,
  place: Place,
  field: ResolvedField,
  standing: Standing,
): readonly Suggestion[] {
  switch (field.kind) {
    case 'group':
      return completeKeys({
        document,
        group: field,
        keys: holderKeys(place),
        isNew: true,
        siblings: new Set(),
        hasColon: false,
        standing,
      })
    case 'list':
      return completeItems(document, field, holderKeys(place), standing)
    case 'map':
      return freeKeys(field, standing)
    case 'text':
    case 'number':
    case 'flag':
      return completeValues(document, field, place, standing)
  }
}

interface KeyHolder {
  readonly map: SketchMap
  readonly entry: SketchEntry
}

function keysBeside(
  document: AssistDocument,
  place: Place,
  field: ResolvedField,
  { map, entry }: KeyHolder,
): readonly Suggestion[] {
  const standing = besideKeys(document, place, map)
  const hasColon = entry.colon !== undefined
  if (field.kind === 'map') return hasColon ? [] : freeKeys(field, standing)
  if (field.kind !== 'group') return []
  const others = map.entries.filter((each) => each !== entry)
  const siblings = new Set(others.map((each) => keyText(place.probed, each)))
  const keys = completeKeys({
    document,
    group: field,
    keys: holderKeys(place),
    isNew: false,
    siblings,
    hasColon,
    standing,
  })
  return [...keys, ...itemsOfKeyAbove(document, place, field, { map, entry }, standing)]
}

// A key that is not indented as its neighbours are gets their indentation.
function besideKeys(document: AssistDocument, place: Place, map: SketchMap): Standing {
  const standing = standingAt(document, place)
  const { probed, scalar, start } = place
  const lead = probed.slice(lineStart(probed, scalar.start), scalar.start)
  if (map.isFlow || columnOf(probed, scalar.start) === map.column || lead.trim() !== '') return standing
  const indent = ' '.repeat(map.column)
  return { ...standing, column: map.column, start: lineStart(document.source, start), wrap: (text) => indent + text }
}

// A list may stand in the column of its key.
function itemsOfKeyAbove(
  document: AssistDocument,
  place: Place,
  group: ResolvedField & { readonly kind: 'group' },
  { map, entry }: KeyHolder,
  standing: Standing,
): readonly Suggestion[] {
  const above = map.entries[map.entries.indexOf(entry) - 1]
  if (!above || above.value || entry.colon !== undefined || map.isFlow) return []
  const name = keyText(place.probed, above)
  const field = group.fields.get(name)
  return field?.kind === 'list' ? completeItems(document, field, [...holderKeys(place), name], standing) : []
}

function freeKeys({ example, doc }: ResolvedField, { start, end, wrap, isFlow }: Standing): readonly Suggestion[] {
  if (example === undefined) return []
  return [{ kind: 'key', label: example, doc, start, end, snippet: wrap(isFlow ? `{${example}}` : example) }]
}
