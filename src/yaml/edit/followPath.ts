import type { PathKey } from '../../report/path.ts'
import type { FormReading } from './formReading.ts'
import { followItem } from './followItem.ts'

/**
 * Follows a path through a change of the text, whoever made it: the items of lists on its way are known by what is written in
 * them and around them, so that undo and redo are followed as well. Undefined where the item is gone.
 */
export function followPath(
  before: FormReading,
  after: FormReading,
  path: readonly PathKey[],
): readonly PathKey[] | undefined {
  const isWhole = after.broken.length === 0
  const followed: PathKey[] = []
  for (const [depth, key] of path.entries()) {
    const next =
      typeof key === 'string'
        ? key
        : followItem(before.writtenAt(path.slice(0, depth)), after.writtenAt(followed), key, isWhole)
    if (next === undefined) return undefined
    followed.push(next)
  }
  return followed
}
