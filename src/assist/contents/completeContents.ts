import { completeUnit, type UnitSuggestion } from '../../systemd/language/completeUnit.ts'
import { literal } from '../complete/snippet.ts'
import type { Completion, Suggestion } from '../complete/suggestion.ts'
import type { AssistDocument } from '../document.ts'
import { contentsAt, type ContentsPlace } from './contentsAt.ts'
import { unitsNear } from './unitsNear.ts'

/** What to offer inside of a text in another language; undefined where the offset is in none. */
export function completeContents(document: AssistDocument, offset: number): Completion | undefined {
  const place = contentsAt(document.sketch, offset)
  if (!place) return undefined
  const { language, text, offset: at } = place
  if (language.kind !== 'unit') return { suggestions: [], isFree: true }
  const { suggestions, isFree } = completeUnit(text, at, language.type, unitsNear(document, language.unit))
  // In the indentation of a line, nothing of the text is at the caret; a word that is folded over lines cannot be replaced.
  const here = suggestions
    .map((each) => suggestionIn(place, each))
    .filter(({ start, end }) => start <= offset && offset <= end && !document.source.slice(start, end).includes('\n'))
  return { suggestions: here, isFree }
}

function suggestionIn(place: ContentsPlace, offer: UnitSuggestion): Suggestion {
  const { kind, label, detail, doc, start, end, text, asksAgain } = offer
  return {
    kind: kind === 'value' ? 'value' : 'key',
    label,
    ...(detail !== undefined && { detail }),
    ...(doc !== undefined && { doc }),
    ...place.toSource(start, end),
    snippet: place.missingIndent + literal(text),
    ...(asksAgain && { asksAgain }),
  }
}
