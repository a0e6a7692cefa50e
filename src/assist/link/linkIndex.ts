import { jsonPlaces } from '../../ignition/jsonPlaces.ts'
import { formatPath, jsonPath, yamlPath, type JsonPath, type PathKey, type YamlPath } from '../../report/path.ts'
import type { TranslationSet } from '../../translate/result.ts'
import type { Places } from '../../yaml/places/places.ts'
import { yamlPlaces } from '../../yaml/places/yamlPlaces.ts'

/** A text, its output and which place of the one made which place of the other. */
export interface LinkIndex {
  readonly sourceText: string
  readonly source: Places
  readonly output: Places
  /** What made a place of the output. */
  readonly origin: (keys: readonly PathKey[]) => YamlPath
  /** The outermost places of the output that a place of the source has made by itself. */
  readonly madeBy: (path: YamlPath) => readonly JsonPath[]
}

/** What `translate()` has made of a source. */
export interface LinkedTexts {
  readonly source: string
  readonly output: string
  readonly translations: TranslationSet
}

/** Indexes a source and its output. Each part is made when it is first asked for. */
export function indexLinks({ source, output, translations }: LinkedTexts): LinkIndex {
  const sourcePlaces = once(() => yamlPlaces(source))
  const outputPlaces = once(() => (output.startsWith('{') ? jsonPlaces(output) : yamlPlaces(output)))
  return {
    sourceText: source,
    get source() {
      return sourcePlaces()
    },
    get output() {
      return outputPlaces()
    },
    origin: (keys) => originOf(translations, keys),
    madeBy: (path) => outermostOf(translations, path),
  }
}

function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined
  return () => (made ??= { value: make() }).value
}

function originOf(translations: TranslationSet, keys: readonly PathKey[]): YamlPath {
  for (let depth = keys.length; depth > 0; depth -= 1) {
    const found = translations.get(formatPath(jsonPath(...keys.slice(0, depth))))
    if (found) return found.from
  }
  return yamlPath()
}

// Asked for a few places at a time: going through all for each costs less than sorting all at each key press.
function outermostOf(translations: TranslationSet, { keys }: YamlPath): readonly JsonPath[] {
  const isInside = (to: JsonPath): boolean => {
    const around = to.keys.length > 0 ? translations.get(formatPath(jsonPath(...to.keys.slice(0, -1)))) : undefined
    return around !== undefined && isSame(around.from.keys, keys)
  }
  const outermost: JsonPath[] = []
  for (const { from, to } of translations.values()) if (isSame(from.keys, keys) && !isInside(to)) outermost.push(to)
  return outermost
}

const isSame = (a: readonly PathKey[], b: readonly PathKey[]): boolean =>
  a.length === b.length && a.every((key, index) => key === b[index])
