import { indexLinks, type LinkIndex } from '../assist/link/linkIndex.ts'
import type { GoodResult } from './workspace.ts'

const indexes = new WeakMap<GoodResult, LinkIndex>()

/** The links of a result, indexed once. */
export function linkIndexOf(result: GoodResult): LinkIndex {
  const made = indexes.get(result) ?? indexLinks(result)
  indexes.set(result, made)
  return made
}
