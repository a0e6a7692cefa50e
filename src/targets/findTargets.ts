import type { Target } from './target.ts'

/** The targets that all words of a query name, in part at least. */
export function findTargets(targets: readonly Target[], query: string): readonly Target[] {
  const wanted = query.toLowerCase().split(/\s+/).filter(Boolean)
  return targets.filter(({ id, name, words = '' }) => {
    const known = `${id} ${name} ${words}`.toLowerCase()
    return wanted.every((word) => known.includes(word))
  })
}
