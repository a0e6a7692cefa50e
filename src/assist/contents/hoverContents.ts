import { hoverUnit } from '../../systemd/language/hoverUnit.ts'
import type { AssistDocument } from '../document.ts'
import type { Hover } from '../hover/hover.ts'
import { contentsAt } from './contentsAt.ts'
import { unitsNear } from './unitsNear.ts'

/** What there is to say of a place inside of a unit; undefined where there is nothing. */
export function hoverContents(document: AssistDocument, offset: number): Hover | undefined {
  const place = contentsAt(document.sketch, offset)
  if (place?.language.kind !== 'unit') return undefined
  const { type, unit } = place.language
  const found = hoverUnit(place.text, place.offset, type, unitsNear(document, unit))
  return found && { ...place.toSource(found.start, found.end), parts: found.parts }
}
