import type { PathKey } from '../../../../report/path.ts'
import type { ResolvedField } from '../../../../spec/fieldsOf.ts'
import type { Change } from '../../../../yaml/edit/change.ts'
import type { FormValue } from '../../../../yaml/edit/formValue.ts'
import type { YamlMap, YamlTree } from '../../../../yaml/write/yamlTree.ts'
import { entryOf, itemsOf, textOf } from '../reading.ts'

/** Where contents come from, by the key that says so. */
export type ContentsWay = 'inline' | 'local' | 'source'

/** What each way is called. */
export const wayTitles: Readonly<Record<ContentsWay, string>> = {
  inline: 'Written here',
  local: 'Local file',
  source: 'From a URL',
}

const ways: readonly ContentsWay[] = ['inline', 'local', 'source']

/** The keys that belong to each way. */
const keysOf: Readonly<Record<ContentsWay, readonly string[]>> = {
  inline: ['inline'],
  local: ['local'],
  source: ['source', 'compression', 'verification', 'http_headers'],
}

/** The keys of contents that have no rows of their own. */
export const coveredKeys: readonly string[] = ['inline', 'local', 'source', 'compression', 'verification']

/** The ways that a spec has for a field. */
export const waysOf = (field: ResolvedField): readonly ContentsWay[] =>
  field.kind === 'group' ? ways.filter((way) => field.fields.has(way)) : []

/** The way that is written; undefined where none is. */
export const wayOf = (value: FormValue | undefined): ContentsWay | undefined =>
  ways.find((way) => entryOf(value, way) !== undefined)

/** The changes that write a text in one way, and take out what belongs to another. */
export function putWay(
  path: readonly PathKey[],
  value: FormValue | undefined,
  way: ContentsWay,
  text: string,
): readonly Change[] {
  if (text === '' && way !== 'inline') return [removed(path, way)]
  return [{ kind: 'set', path: [...path, way], value: { kind: 'text', value: text } }, ...othersOut(path, value, way)]
}

/** A field that is empty goes, but an item of a list stays. */
export const removed = (path: readonly PathKey[], ...keys: readonly string[]): Change => ({
  kind: 'remove',
  path: [...path, ...keys],
  ...(typeof path.at(-1) === 'string' && { prune: true }),
})

function othersOut(path: readonly PathKey[], value: FormValue | undefined, way: ContentsWay): readonly Change[] {
  const others = ways.filter((other) => other !== way).flatMap((other) => keysOf[other])
  // With contents that are written here, a checksum is checked as well, but it is that of something else.
  return others
    .filter((key) => entryOf(value, key) !== undefined)
    .map((key) => ({ kind: 'remove', path: [...path, key] }))
}

/** What was written in one way, to be put back. */
export type KeptWay = readonly (readonly [key: string, tree: YamlTree])[]

/** What is written in a way. */
export function keptWay(value: FormValue | undefined, way: ContentsWay): KeptWay {
  return keysOf[way].flatMap((key) => {
    const tree = treeOfKey(key, entryOf(value, key))
    return tree ? [[key, tree]] : []
  })
}

function treeOfKey(key: string, value: FormValue | undefined): YamlTree | undefined {
  if (value === undefined) return undefined
  if (key === 'verification') return mapOf({ hash: textOf(entryOf(value, 'hash')) })
  if (key !== 'http_headers') return { kind: 'text', value: textOf(value) }
  const headers = itemsOf(value).map((item) => ({
    name: textOf(entryOf(item, 'name')),
    value: textOf(entryOf(item, 'value')),
  }))
  return { kind: 'list', items: headers.map((header) => ({ value: mapOf(header) })) }
}

const mapOf = (texts: Readonly<Record<string, string>>): YamlMap => ({
  kind: 'map',
  entries: Object.entries(texts).map(([key, value]) => ({ key, value: { kind: 'text', value } })),
})

/** The changes that put back what was written in a way. */
export const putBack = (
  path: readonly PathKey[],
  value: FormValue | undefined,
  way: ContentsWay,
  kept: KeptWay,
): readonly Change[] => [
  ...kept.map(([key, tree]): Change => ({ kind: 'set', path: [...path, key], value: tree })),
  ...othersOut(path, value, way),
]
