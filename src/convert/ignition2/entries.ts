import type { Emitted, EmittedMap, EmittedScalar } from '../../ignition/emitted.ts'
import type { YamlPath } from '../../report/path.ts'
import {
  yamlFlag,
  yamlMode,
  yamlNumber,
  yamlText,
  type YamlEntry,
  type YamlItem,
  type YamlTree,
} from '../../yaml/write/yamlTree.ts'

export const entry = (key: string, value: YamlTree, from: YamlPath): YamlEntry => ({ key, value, from })
export const textEntry = (key: string, value: string, from: YamlPath): YamlEntry => entry(key, yamlText(value), from)
export const flagEntry = (key: string, value: boolean, from: YamlPath): YamlEntry => entry(key, yamlFlag(value), from)

/** Where a value of a map comes from; the map itself, where there is no such value. */
export const fromOf = (map: EmittedMap, key: string): YamlPath => map.entries.get(key)?.from ?? map.from

export const mapOf = (entries: readonly YamlEntry[]): YamlTree => ({ kind: 'map', entries })

/** A key with a list, or nothing where the list is empty. */
export function listEntry(key: string, items: readonly YamlItem[], from: YamlPath): readonly YamlEntry[] {
  return items.length > 0 ? [entry(key, { kind: 'list', items }, from)] : []
}

/** A key with what is below it, or nothing where that is empty. */
export function mapEntry(key: string, entries: readonly YamlEntry[], from: YamlPath): readonly YamlEntry[] {
  return entries.length > 0 ? [entry(key, mapOf(entries), from)] : []
}

/**
 * Copies scalars and lists of texts that both languages have, in the order given. `homeDir` becomes `home_dir`, or what stands
 * behind a colon.
 */
export function copied(map: EmittedMap, keys: string): readonly YamlEntry[] {
  return keys.split(' ').flatMap((word) => {
    const [key = '', name = snakeCase(key)] = word.split(':')
    const value = map.entries.get(key)
    const tree = value && treeOf(value, key)
    return value && tree ? [entry(name, tree, value.from)] : []
  })
}

const snakeCase = (key: string): string =>
  key.replace('MiB', '_mib').replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)

function treeOf(value: Emitted, key: string): YamlTree | undefined {
  if (value.kind === 'map') return undefined
  if (value.kind === 'scalar') return scalarTree(value, key)
  const items = value.items.flatMap((item) => {
    const tree = item.kind === 'scalar' ? scalarTree(item, key) : undefined
    return tree ? [{ value: tree, from: item.from }] : []
  })
  return items.length > 0 ? { kind: 'list', items } : undefined
}

function scalarTree({ value }: EmittedScalar, key: string): YamlTree | undefined {
  if (value === null) return undefined
  if (typeof value === 'string') return yamlText(value)
  if (typeof value === 'boolean') return yamlFlag(value)
  return key === 'mode' ? yamlMode(Number(value)) : yamlNumber(value)
}
