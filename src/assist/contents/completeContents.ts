import { completeUnit, type UnitSuggestion } from '../../systemd/language/completeUnit.ts'
import type { Sketch } from '../../yaml/sketch/sketch.ts'
import { literal } from '../complete/snippet.ts'
import type { Completion, Suggestion } from '../complete/suggestion.ts'
import { textsAt } from '../complete/textsAt.ts'
import { contentsAt, type ContentsPlace } from './contentsAt.ts'

/** What to offer inside of a text in another language; undefined where the offset is in none. */
export function completeContents(sketch: Sketch, offset: number): Completion | undefined {
  const place = contentsAt(sketch, offset)
  if (!place) return undefined
  const { language, text, offset: at } = place
  if (language.kind !== 'unit') return { suggestions: [], isFree: true }
  const units = textsAt(sketch, ['systemd', 'units', '[]', 'name']).filter((name) => name !== language.unit)
  const { suggestions, isFree } = completeUnit(text, at, language.type, units)
  return { suggestions: suggestions.map((each) => suggestionIn(place, each)), isFree }
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
