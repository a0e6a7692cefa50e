import type { PathKey } from '../../../report/path.ts'

/** The index of the item of a list that a place is in; undefined where it is in none. */
export function indexIn(list: readonly PathKey[], place: readonly PathKey[] | undefined): number | undefined {
  const isIn = place !== undefined && place.length > list.length && list.every((key, index) => place[index] === key)
  return isIn ? Number(place[list.length]) : undefined
}
