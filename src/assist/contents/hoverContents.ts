import { hoverUnit } from '../../systemd/language/hoverUnit.ts'
import type { Sketch } from '../../yaml/sketch/sketch.ts'
import type { Hover } from '../hover/hover.ts'
import { contentsAt } from './contentsAt.ts'

/** What there is to say of a place inside of a unit; undefined where there is nothing. */
export function hoverContents(sketch: Sketch, offset: number): Hover | undefined {
  const place = contentsAt(sketch, offset)
  if (place?.language.kind !== 'unit') return undefined
  const found = hoverUnit(place.text, place.offset, place.language.type)
  return found && { ...place.toSource(found.start, found.end), parts: found.parts }
}
