import type { JsonPath, YamlPath } from '../../report/path.ts'
import type { Place, Places } from '../../yaml/places/places.ts'
import type { LinkIndex } from './linkIndex.ts'

/** What one place of the source is linked with; `output` where one place of what it made is meant. */
export interface LinkedPath {
  readonly path: YamlPath
  readonly output?: JsonPath
}

/** What a link lights up in one text: the places themselves, and the items of lists around them. */
export interface LitPlaces {
  readonly exact: readonly Place[]
  readonly items: readonly Place[]
}

/** What a link lights up in the source. */
export function litInSource({ source }: LinkIndex, { path }: LinkedPath): LitPlaces {
  const place = source.nearest(path.keys)
  if (!place?.parent) return none
  return source.of(path.keys) ? lit([place]) : { exact: [], items: aroundAll([place]) }
}

/** What a link lights up in the output. */
export function litInOutput(index: LinkIndex, { path, output }: LinkedPath): LitPlaces {
  if (output) return lit(placesOf(index.output, [output]))
  for (let { keys } = path; keys.length > 0; keys = keys.slice(0, -1)) {
    const places = placesOf(index.output, index.madeBy({ space: 'yaml', keys }))
    if (places.length > 0) return keys === path.keys ? lit(places) : { exact: [], items: aroundAll(places) }
  }
  return none
}

const none: LitPlaces = { exact: [], items: [] }

const placesOf = (places: Places, paths: readonly JsonPath[]): readonly Place[] =>
  paths.flatMap(({ keys }) => (keys.length > 0 ? (places.of(keys) ?? []) : []))

function lit(places: readonly Place[]): LitPlaces {
  return { exact: places.filter((place) => !isItem(place)), items: aroundAll(places) }
}

const isItem = ({ key, isScalar }: Place): boolean => typeof key === 'number' && !isScalar

function aroundAll(places: readonly Place[]): readonly Place[] {
  return [...new Set(places.flatMap((place) => itemAround(place) ?? []))]
}

function itemAround(place: Place): Place | undefined {
  for (let around: Place | undefined = place; around; around = around.parent) if (isItem(around)) return around
  return undefined
}
