import { lastIndexUpTo } from '../../report/lastIndexUpTo.ts'
import type { PathKey } from '../../report/path.ts'

/** A value in a text and where it stands, in UTF-16 offsets. The outermost value has no parent. */
export interface Place {
  readonly key: PathKey
  readonly parent: Place | undefined
  /** Where its key begins, or the value itself in a list. */
  readonly start: number
  readonly valueStart: number
  readonly end: number
  /** Whether it holds no other values. */
  readonly isScalar: boolean
}

/** Finds what stands at a place of a text, and where something stands. */
export interface Places {
  /** All values in the order of the text, a value before those within it. */
  readonly all: readonly Place[]
  /** The decoded text of a string; undefined for anything else. */
  readonly textOf: (place: Place) => string | undefined
  /** The innermost value around an offset; its key counts as part of it. */
  readonly at: (offset: number) => Place | undefined
  /** The value at a path, undefined where the text has none. */
  readonly of: (keys: readonly PathKey[]) => Place | undefined
  /** The value at a path, or the innermost one around it that the text has. */
  readonly nearest: (keys: readonly PathKey[]) => Place | undefined
}

/** Makes places findable. They stand in the order of the text, a value before those within it. */
export function createPlaces(inOrder: readonly Place[], textOf: Places['textOf']): Places {
  let children: ReadonlyMap<Place, ReadonlyMap<PathKey, Place>> | undefined
  const nearest = (keys: readonly PathKey[]): { readonly place: Place | undefined; readonly depth: number } => {
    children ??= byParent(inOrder)
    let place = inOrder[0]
    let depth = 0
    for (; place && depth < keys.length; depth += 1) {
      const below = children.get(place)?.get(keys[depth] ?? '')
      if (!below) break
      place = below
    }
    return { place, depth }
  }
  return {
    all: inOrder,
    textOf,
    at: (offset) => innermostAt(inOrder, offset),
    of: (keys) => {
      const { place, depth } = nearest(keys)
      return depth === keys.length ? place : undefined
    },
    nearest: (keys) => nearest(keys).place,
  }
}

/** The path of a value. */
export function keysOf(place: Place): readonly PathKey[] {
  const keys: PathKey[] = []
  for (let inner = place; inner.parent; inner = inner.parent) keys.push(inner.key)
  return keys.toReversed()
}

// The last value that begins at or before the offset is inside every value around the offset.
function innermostAt(inOrder: readonly Place[], offset: number): Place | undefined {
  let place = inOrder[lastIndexUpTo(inOrder, offset, ({ start }) => start)]
  while (place && place.end < offset) place = place.parent
  return place
}

function byParent(inOrder: readonly Place[]): ReadonlyMap<Place, ReadonlyMap<PathKey, Place>> {
  const children = new Map<Place, Map<PathKey, Place>>()
  for (const place of inOrder) {
    if (!place.parent) continue
    const siblings = children.get(place.parent)
    if (siblings) siblings.set(place.key, place)
    else children.set(place.parent, new Map([[place.key, place]]))
  }
  return children
}
