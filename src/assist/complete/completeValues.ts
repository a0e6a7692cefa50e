import type { ResolvedScalar } from '../../spec/fieldsOf.ts'
import { scalarText } from '../../yaml/sketch/scalarText.ts'
import type { AssistDocument } from '../document.ts'
import type { Place } from '../place.ts'
import { lineAt } from './skeleton.ts'
import { literal } from './snippet.ts'
import type { Standing } from './standing.ts'
import type { Suggestion } from './suggestion.ts'
import { valuesOf } from './valuesOf.ts'
import { yamlText } from './yamlText.ts'

/** The values to offer for a field, in the quotes that are there. */
export function completeValues(
  document: AssistDocument,
  field: ResolvedScalar,
  place: Place,
  standing: Standing,
): readonly Suggestion[] {
  const { start, end } = insideQuotes(place)
  const isQuoted = start > place.start
  const listed = listedBeside(place)
  const missing = valuesOf(document, field).filter(({ text }) => !listed.has(text))
  const values = missing.map(({ text, meaning }): Suggestion => {
    const written = literal(isQuoted || text.endsWith(' ') ? text : yamlText(text, standing.isFlow))
    return {
      kind: 'value',
      label: text,
      ...(meaning !== '' && { detail: meaning }),
      start,
      end,
      snippet: standing.wrap(written),
    }
  })
  return isQuoted ? values : [...blockStart(field, standing), ...values]
}

// What a list has already need not be listed again.
function listedBeside({ holder, probed, scalar }: Place): ReadonlySet<string> {
  if (holder.kind !== 'item') return new Set()
  const others = holder.list.items.flatMap(({ value }) => (value?.kind === 'scalar' && value !== scalar ? [value] : []))
  return new Set(others.map((other) => scalarText(probed, other)))
}

// The caret before the first quote or behind the last one is not inside.
function insideQuotes({ scalar, start, end, probed, offset }: Place): { readonly start: number; readonly end: number } {
  const quote = scalar.style === 'single' || scalar.style === 'double' ? probed[scalar.start] : undefined
  const isClosed = end > start + 1 && probed[end - 1] === quote
  const last = isClosed ? end - 1 : end
  return quote !== undefined && start < offset && offset <= last ? { start: start + 1, end: last } : { start, end }
}

// Contents are written below their key.
function blockStart(field: ResolvedScalar, standing: Standing): readonly Suggestion[] {
  const { isFlow, colon, column, indentation, start, end } = standing
  if (field.kind !== 'text' || field.format !== 'contents' || isFlow || colon === undefined) return []
  const snippet = standing.wrap(`|${lineAt(column + indentation.map)}$0`)
  return [{ kind: 'skeleton', label: '|', detail: 'several lines', doc: field.doc, start, end, snippet }]
}
