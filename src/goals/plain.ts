import type { YamlTree } from '../yaml/write/yamlTree.ts'

/** What a config says, without how it is written. Null stands for nothing and for what cannot be read. */
export type Plain = string | number | boolean | null | readonly Plain[] | PlainMap
export type PlainMap = ReadonlyMap<string, Plain>

export const isPlainMap = (value: Plain | undefined): value is PlainMap => value instanceof Map
export const isPlainList = (value: Plain | undefined): value is readonly Plain[] => Array.isArray(value)

/** What a text that is to be written says. */
export function plainOf(tree: YamlTree): Plain {
  switch (tree.kind) {
    case 'text':
      return tree.value
    case 'word':
      return plainWord(tree.spelled)
    case 'list':
      return tree.items.map(({ value }) => plainOf(value))
    case 'map':
      return new Map(tree.entries.map(({ key, value }) => [key, plainOf(value)]))
  }
}

function plainWord(spelled: string): Plain {
  if (spelled === 'true' || spelled === 'false') return spelled === 'true'
  return /^0[0-7]+$/.test(spelled) ? Number.parseInt(spelled, 8) : Number(spelled)
}

/** Whether two values say the same. */
export function isSame(a: Plain | undefined, b: Plain | undefined): boolean {
  if (isPlainList(a)) return isPlainList(b) && a.length === b.length && a.every((item, index) => isSame(item, b[index]))
  if (!isPlainMap(a)) return a === b
  return isPlainMap(b) && a.size === b.size && [...a].every(([key, value]) => isSame(value, b.get(key)))
}

/** The value below some keys. */
export function plainAt(value: Plain | undefined, ...keys: readonly string[]): Plain | undefined {
  let inner = value
  for (const key of keys) inner = isPlainMap(inner) ? inner.get(key) : undefined
  return inner
}

/** The text below some keys; empty where there is none. */
export function plainText(value: Plain | undefined, ...keys: readonly string[]): string {
  const inner = plainAt(value, ...keys)
  return typeof inner === 'string' ? inner : ''
}

/** The texts of the list below some keys. */
export function plainTexts(value: Plain | undefined, ...keys: readonly string[]): readonly string[] {
  const inner = plainAt(value, ...keys)
  return isPlainList(inner) ? inner.filter((item) => typeof item === 'string') : []
}

/** The mappings of the list below some keys. */
export function plainMaps(value: Plain | undefined, ...keys: readonly string[]): readonly PlainMap[] {
  const inner = plainAt(value, ...keys)
  return isPlainList(inner) ? inner.filter(isPlainMap) : []
}
