import type { PathKey } from '../report/path.ts'
import type { Range } from '../report/range.ts'
import { yamlPlaces } from '../yaml/places/yamlPlaces.ts'
import { createLineIndex } from '../yaml/read/lineIndex.ts'

/** Finds where a text, YAML or JSON, has what is at a path, or the nearest thing around it; nothing for the whole text. */
export function rangesIn(source: string): (keys: readonly PathKey[]) => Range | undefined {
  const places = yamlPlaces(source)
  const { positionAt } = createLineIndex(source)
  return (keys) => {
    const place = keys.length === 0 ? undefined : places.nearest(keys)
    if (!place?.parent) return undefined
    const end = place.start + source.slice(place.start, place.end).trimEnd().length
    return { start: positionAt(place.start), end: positionAt(end) }
  }
}
