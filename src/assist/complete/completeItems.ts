import type { PathKey } from '../../report/path.ts'
import type { ResolvedGroup, ResolvedList, ResolvedScalar } from '../../spec/fieldsOf.ts'
import { completeKeys } from './completeKeys.ts'
import type { AssistDocument } from '../document.ts'
import { itemSkeleton } from './skeleton.ts'
import { literal } from './snippet.ts'
import { layoutOf, onOwnLines, withDash, type Standing } from './standing.ts'
import type { Suggestion } from './suggestion.ts'
import { typeWords } from '../describe/typeWords.ts'
import { valuesOf } from './valuesOf.ts'
import { yamlText } from './yamlText.ts'

/** Items for a list that has none yet, each with its dash or in brackets. */
export function completeItems(
  document: AssistDocument,
  { of }: ResolvedList,
  keys: readonly PathKey[],
  place: Standing,
): readonly Suggestion[] {
  const standing = onOwnLines(place, 'list')
  const inside = asItem(standing)
  if (of.kind !== 'group') return scalarItems(document, of, inside)
  return groupItems(document, of, [...keys, 0], inside)
}

function asItem(standing: Standing): Standing {
  return standing.isFlow ? { ...standing, wrap: (text) => standing.wrap(`[${text}]`) } : withDash(standing)
}

function groupItems(
  document: AssistDocument,
  group: ResolvedGroup,
  keys: readonly PathKey[],
  standing: Standing,
): readonly Suggestion[] {
  const offered = completeKeys({ document, group, keys, isNew: true, siblings: new Set(), hasColon: false, standing })
  return offered.map((suggestion) => ({ ...suggestion, label: dashed(suggestion.label, standing) }))
}

function scalarItems(document: AssistDocument, field: ResolvedScalar, standing: Standing): readonly Suggestion[] {
  const { start, end, wrap, isFlow } = standing
  const values = valuesOf(document, field)
  if (values.length === 0) {
    const snippet = wrap(itemSkeleton(field, { ...layoutOf(standing), isFlow: true }))
    return [{ kind: 'skeleton', label: '-', detail: typeWords(field), doc: field.doc, start, end, snippet }]
  }
  return values.map(({ text, meaning }) => ({
    kind: 'value',
    label: dashed(text, standing),
    ...(meaning !== '' && { detail: meaning }),
    start,
    end,
    snippet: wrap(literal(yamlText(text, isFlow))),
  }))
}

const dashed = (label: string, { isFlow }: Standing): string => (isFlow ? label : `- ${label}`)
