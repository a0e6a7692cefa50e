import type { PathKey } from '../../src/report/path.ts'
import type { Change } from '../../src/yaml/edit/change.ts'
import type { YamlNode } from '../../src/yaml/read/node.ts'
import { readYaml } from '../../src/yaml/read/readYaml.ts'
import type { YamlTree } from '../../src/yaml/write/yamlTree.ts'

/** A YAML value without anything of its spelling; a mapping is a list of pairs, as keys may be there twice. */
export type Plain =
  | { readonly scalar: string; readonly tag: string }
  | { readonly alias: string }
  | { readonly list: readonly Plain[]; readonly tag: string }
  | { readonly map: readonly (readonly [Plain, Plain])[]; readonly tag: string }

export const NOTHING: Plain = { scalar: '', tag: '!!null' }

/** What a text says; undefined where it cannot be read. */
export function plainOf(text: string): Plain | undefined {
  const read = readYaml(text)
  if (read.kind === 'syntax-error') return undefined
  return read.kind === 'empty' ? NOTHING : plainNode(read.root)
}

function plainNode(node: YamlNode): Plain {
  switch (node.kind) {
    case 'scalar':
      return node.tag === '!!null' ? NOTHING : { scalar: node.value, tag: node.tag }
    case 'alias':
      return { alias: node.anchor }
    case 'sequence':
      return { list: node.items.map(plainNode), tag: node.tag }
    case 'mapping':
      return { map: node.pairs.map(({ key, value }) => [plainKey(key), plainNode(value)] as const), tag: node.tag }
  }
}

// A key that says null has a name all the same.
const plainKey = (key: YamlNode): Plain =>
  key.kind === 'scalar' ? { scalar: key.value, tag: key.tag } : plainNode(key)

function plainTree(tree: YamlTree): Plain {
  switch (tree.kind) {
    case 'text':
      return text(tree.value)
    case 'word':
      return plainOf(tree.spelled) ?? NOTHING
    case 'list':
      return { list: tree.items.map(({ value }) => plainTree(value)), tag: '!!seq' }
    case 'map':
      return { map: tree.entries.map(({ key, value }) => [text(key), plainTree(value)] as const), tag: '!!map' }
  }
}

const text = (scalar: string): Plain => ({ scalar, tag: '!!str' })

/** What a change makes of a value. */
export function applyChange(before: Plain, change: Change): Plain {
  switch (change.kind) {
    case 'set':
      return at(before, change.path, () => plainTree(change.value))
    case 'insert':
      return at(before, change.path, (list) => {
        const items = 'list' in list ? list.list : []
        const tag = 'list' in list ? list.tag : '!!seq'
        return { list: items.toSpliced(change.index, 0, plainTree(change.value)), tag }
      })
    case 'remove':
      return remove(before, change.path, change.prune ?? false)
    case 'move': {
      const index = change.path.at(-1)
      return at(before, change.path.slice(0, -1), (value) => {
        if ('list' in value) return { ...value, list: moved(value.list, Number(index), change.to) }
        return 'map' in value ? { ...value, map: moved(value.map, indexOf(value.map, index ?? ''), change.to) } : value
      })
    }
    case 'copy':
      return at(before, change.path.slice(0, -1), (value) => {
        const index = Number(change.path.at(-1))
        return 'list' in value
          ? { ...value, list: value.list.toSpliced(index, 0, ...value.list.slice(index, index + 1)) }
          : value
      })
    case 'rename': {
      const name = change.path.at(-1) ?? ''
      return at(before, change.path.slice(0, -1), (value) => {
        if (!('map' in value)) return value
        const index = indexOf(value.map, name)
        return { ...value, map: value.map.map((pair, each) => (each === index ? [text(change.name), pair[1]] : pair)) }
      })
    }
  }
}

function moved<T>(items: readonly T[], from: number, to: number): readonly T[] {
  const copy = [...items]
  copy.splice(to, 0, ...copy.splice(from, 1))
  return copy
}

function remove(value: Plain, path: readonly PathKey[], prune: boolean): Plain {
  if (path.length === 0) return NOTHING
  const key = path.at(-1) ?? ''
  const above = path.slice(0, -1)
  let isEmpty = false
  const result = at(value, above, (parent) => {
    if ('list' in parent) {
      isEmpty = parent.list.length === 1
      return { ...parent, list: parent.list.filter((_, index) => index !== key) }
    }
    if (!('map' in parent)) return parent
    isEmpty = parent.map.length === 1
    const index = indexOf(parent.map, key)
    return { ...parent, map: parent.map.filter((_, each) => each !== index) }
  })
  return prune && isEmpty ? remove(value, above, prune) : result
}

/** The value at a path replaced, with what is missing on the way. */
function at(value: Plain, path: readonly PathKey[], replace: (value: Plain) => Plain): Plain {
  const [key, ...rest] = path
  if (key === undefined) return replace(value)
  return typeof key === 'number' || 'list' in value
    ? inList(value, Number(key), (item) => at(item, rest, replace))
    : inMap(value, key, (inside) => at(inside, rest, replace))
}

function inList(value: Plain, index: number, change: (item: Plain) => Plain): Plain {
  const { list, tag } = 'list' in value ? value : { list: [], tag: '!!seq' }
  const inside = change(list[index] ?? NOTHING)
  return { list: index < list.length ? list.with(index, inside) : [...list, inside], tag }
}

function inMap(value: Plain, name: PathKey, change: (inside: Plain) => Plain): Plain {
  const { map, tag } = 'map' in value ? value : { map: [], tag: '!!map' }
  const index = indexOf(map, name)
  const pair = map[index]
  const inside = change(pair?.[1] ?? NOTHING)
  return { map: pair ? map.with(index, [pair[0], inside]) : [...map, [text(String(name)), inside]], tag }
}

const indexOf = (pairs: readonly (readonly [Plain, Plain])[], name: PathKey): number =>
  pairs.findLastIndex(([key]) => key && 'scalar' in key && key.scalar === String(name))

/** All paths of a value, a value before those in it; none through aliases. */
export function pathsOf(value: Plain, path: readonly PathKey[] = []): readonly (readonly PathKey[])[] {
  if ('list' in value) return [path, ...value.list.flatMap((item, index) => pathsOf(item, [...path, index]))]
  if (!('map' in value)) return [path]
  return [
    path,
    ...value.map.flatMap(([key, inside]) => ('scalar' in key ? pathsOf(inside, [...path, key.scalar]) : [])),
  ]
}

/** The value at a path. */
export function valueAt(value: Plain, path: readonly PathKey[]): Plain | undefined {
  let found: Plain | undefined = value
  for (const key of path) {
    if (!found) return undefined
    if ('list' in found) found = found.list[Number(key)]
    else found = 'map' in found ? found.map[indexOf(found.map, key)]?.[1] : undefined
  }
  return found
}
