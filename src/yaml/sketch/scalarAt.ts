import type { PathKey } from '../../report/path.ts'
import { scalarText } from './scalarText.ts'
import type { Sketch, SketchEntry, SketchItem, SketchList, SketchMap, SketchNode, SketchScalar } from './sketch.ts'

/** A scalar and what it is: a key, the value of a key, an item of a list, or all there is. */
export interface FoundScalar {
  readonly scalar: SketchScalar
  readonly holder: ScalarHolder
  /** The keys and indices to the value that the scalar is or, for a key, names. */
  readonly keys: readonly PathKey[]
}

export type ScalarHolder =
  | { readonly kind: 'key' | 'value'; readonly map: SketchMap; readonly entry: SketchEntry }
  | { readonly kind: 'item'; readonly list: SketchList; readonly item: SketchItem }
  | { readonly kind: 'root' }

/** The scalar that an offset is in or touches. */
export function scalarAt({ source, root }: Sketch, offset: number): FoundScalar | undefined {
  return root && find(source, root, offset, { kind: 'root' }, [])
}

/** The text of the key of an entry. */
export const keyText = (source: string, { key }: SketchEntry): string => scalarText(source, key)

function find(
  source: string,
  node: SketchNode,
  offset: number,
  holder: ScalarHolder,
  keys: readonly PathKey[],
): FoundScalar | undefined {
  if (!touches(source, node, offset)) return undefined
  switch (node.kind) {
    case 'scalar':
      return { scalar: node, holder, keys }
    case 'map':
      return findInMap(source, node, offset, keys)
    case 'list':
      return findInList(source, node, offset, keys)
  }
}

function findInMap(source: string, map: SketchMap, offset: number, keys: readonly PathKey[]): FoundScalar | undefined {
  for (const entry of map.entries) {
    const { key, value } = entry
    if (offset < key.start) return undefined
    if (offset > (value ?? key).end) continue
    const ownKeys = [...keys, keyText(source, entry)]
    if (touches(source, key, offset)) return { scalar: key, holder: { kind: 'key', map, entry }, keys: ownKeys }
    const found = value && find(source, value, offset, { kind: 'value', map, entry }, ownKeys)
    if (found) return found
  }
  return undefined
}

function findInList(
  source: string,
  list: SketchList,
  offset: number,
  keys: readonly PathKey[],
): FoundScalar | undefined {
  for (const [index, item] of list.items.entries()) {
    const found = item.value && find(source, item.value, offset, { kind: 'item', list, item }, [...keys, index])
    if (found) return found
  }
  return undefined
}

// A block reaches to the start of the line below it, which belongs to what comes there.
function touches(source: string, { start, end }: SketchNode, offset: number): boolean {
  return start <= offset && (offset < end || (offset === end && source[end - 1] !== '\n'))
}
