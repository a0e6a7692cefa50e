import type { PathKey } from '../../report/path.ts'
import type { ResolvedField, ResolvedGroup } from '../../spec/fieldsOf.ts'
import { describeField } from '../describe/describeField.ts'
import type { AssistDocument } from '../document.ts'
import { newestSpec } from '../languageFields.ts'
import { isUsable, keySkeleton, keysSkeleton, lineAt, usualKeys, type Layout } from './skeleton.ts'
import { literal } from './snippet.ts'
import { layoutOf, onOwnLines, type Standing } from './standing.ts'
import type { Suggestion } from './suggestion.ts'
import { typeWords } from '../describe/typeWords.ts'
import { likelyVariants, valuesOf } from './valuesOf.ts'

/** Where keys are to be offered. */
interface KeyOffer {
  readonly document: AssistDocument
  readonly group: ResolvedGroup
  /** The path of the map that gets the key. */
  readonly keys: readonly PathKey[]
  /** Whether the map comes into being with the key. */
  readonly isNew: boolean
  /** The keys that it has. */
  readonly siblings: ReadonlySet<string>
  /** Whether a colon follows already, so that only the name is written. */
  readonly hasColon: boolean
  readonly standing: Standing
}

/** The keys that a map may still get: required ones first, then the usual ones, each with what comes with it. */
export function completeKeys(wanted: KeyOffer): readonly Suggestion[] {
  const offer = { ...wanted, standing: inNewMap(wanted) }
  const { group, siblings, keys, hasColon } = offer
  const missing = inOrder(group).filter((field) => isUsable(field) && !siblings.has(field.name))
  const suggestions = missing.flatMap((field) => [keyOf(offer, field), ...(hasColon ? [] : alternatives(offer, field))])
  if (siblings.size > 0 || hasColon) return suggestions
  return [...(keys.length === 0 ? headers(offer) : skeletons(offer)), ...suggestions]
}

// In flow style the keys have brackets of their own, unless they go beside others.
function inNewMap({ standing: place, isNew }: KeyOffer): Standing {
  const standing = onOwnLines(place, 'map')
  return standing.isFlow && isNew ? { ...standing, wrap: (text) => standing.wrap(`{${text}}`) } : standing
}

function inOrder(group: ResolvedGroup): readonly ResolvedField[] {
  const usual = group.usual ?? []
  const rank = ({ name, required }: ResolvedField): number => {
    const place = usual.indexOf(name)
    return (required ? 0 : 100) + (place < 0 ? 99 : place)
  }
  return [...group.fields.values()].toSorted((a, b) => rank(a) - rank(b))
}

function keyOf(offer: KeyOffer, field: ResolvedField): Suggestion {
  const { document, keys, standing, hasColon } = offer
  const doc = describeField(document, [...keys, field.name])
  const snippet = hasColon ? literal(field.name) : startOf(field, layoutOf(standing))
  return {
    ...suggestionAt(offer, snippet),
    kind: 'key',
    label: field.name,
    detail: typeWords(field),
    ...(doc !== undefined && { doc }),
    ...(!hasColon && asksAgain(document, field) && { asksAgain: true }),
  }
}

const suggestionAt = ({ standing: { start, end, wrap } }: KeyOffer, snippet: string) => ({
  start,
  end,
  snippet: wrap(snippet),
})

/** A key as one writes it when its value comes next. */
function startOf(field: ResolvedField, layout: Layout): string {
  const name = `${literal(field.name)}:`
  const { column, indentation, isFlow } = layout
  if (field.kind === 'group' || field.kind === 'map') return keySkeleton(field, layout)
  if (field.kind === 'list') {
    if (field.of.kind === 'group') return keySkeleton(field, layout)
    return isFlow ? `${name} [$0]` : `${name}${lineAt(column + indentation.list)}- $0`
  }
  const isLong = field.kind === 'text' && field.format === 'contents' && !isFlow
  return isLong ? `${name} |${lineAt(column + indentation.map)}$0` : `${name} $0`
}

function asksAgain(document: AssistDocument, field: ResolvedField): boolean {
  if (field.kind === 'list') return field.of.kind !== 'group' && valuesOf(document, field.of).length > 0
  if (field.kind === 'group') return usualKeys(field).length === 0
  return field.kind !== 'map' && valuesOf(document, field).length > 0
}

// A group that can be begun in other ways: contents from a URL.
function alternatives(offer: KeyOffer, field: ResolvedField): readonly Suggestion[] {
  if (field.kind !== 'group') return []
  return otherKeys(field).map(([name, keys]) => ({
    ...suggestionAt(offer, keySkeleton(field, layoutOf(offer.standing), keys)),
    kind: 'skeleton',
    label: `${field.name}, ${name}`,
    detail: 'snippet',
    doc: field.doc,
  }))
}

const otherKeys = (group: ResolvedGroup): readonly (readonly [string, readonly string[]])[] =>
  Object.entries(group.alternatives ?? {}).filter(([, keys]) => keys.every((key) => isUsable(group.fields.get(key))))

// Several keys at once, for an item that has none.
function skeletons(offer: KeyOffer): readonly Suggestion[] {
  const { group, standing } = offer
  return [usualKeys(group), ...otherKeys(group).map(([, keys]) => keys)]
    .filter((keys) => keys.length > 1)
    .map((keys) => ({
      ...suggestionAt(offer, keysSkeleton(group, layoutOf(standing), keys)),
      kind: 'skeleton',
      label: keys.join(', '),
      detail: 'snippet',
      doc: group.doc,
    }))
}

// An empty text begins with its spec.
function headers(offer: KeyOffer): readonly Suggestion[] {
  const { isFlow, column } = offer.standing
  const between = isFlow ? ', ' : lineAt(column)
  return likelyVariants(offer.document).map((variant) => {
    const { version } = newestSpec(variant)
    const snippet = `variant: ${variant}${between}version: ${version}${isFlow ? '' : `${lineAt(column)}$0`}`
    return { ...suggestionAt(offer, snippet), kind: 'skeleton', label: `variant: ${variant}`, detail: version }
  })
}
