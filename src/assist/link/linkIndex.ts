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
  const made = once(() => outermostByOrigin(translations))
  return {
    sourceText: source,
    get source() {
      return sourcePlaces()
    },
    get output() {
      return outputPlaces()
    },
    origin: (keys) => originOf(translations, keys),
    madeBy: (path) => made().get(formatPath(path)) ?? [],
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

function outermostByOrigin(translations: TranslationSet): ReadonlyMap<string, readonly JsonPath[]> {
  const byOrigin = new Map<string, JsonPath[]>()
  for (const { from, to } of translations.values()) {
    const origin = formatPath(from)
    const parent = translations.get(formatPath(jsonPath(...to.keys.slice(0, -1))))
    if (to.keys.length > 0 && parent && formatPath(parent.from) === origin) continue
    const found = byOrigin.get(origin)
    if (found) found.push(to)
    else byOrigin.set(origin, [to])
  }
  return byOrigin
}
