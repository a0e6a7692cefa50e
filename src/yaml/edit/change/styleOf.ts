import type { YamlNode } from '../../read/node.ts'
import { usualStyle, type YamlStyle } from '../../write/yamlStyle.ts'
import { collectionOf, contentStart, isBlockCollection, isNothing, type Collection, type Entry } from './entries.ts'
import type { Place } from './findPlace.ts'
import { columnOf, hasBreak } from './lines.ts'
import type { Readable } from './readable.ts'

/** The habits of a text near a place: what its neighbours do counts first, then what stands further out, then anything. */
export function styleOf({ text, root }: Readable, { steps, collection }: Place): YamlStyle {
  const found: Habits = { step: undefined, listStep: undefined, itemStep: undefined }
  const near = [...steps.map((step) => step.collection), ...(collection ? [collection] : [])]
  for (const each of near.toReversed()) note(text, each, found)
  if (root && !isComplete(found)) search(text, root, found)
  const step = found.step ?? (found.listStep || usualStyle.step)
  const itemStep = found.itemStep ?? usualStyle.itemStep
  return { step, listStep: found.listStep ?? step, itemStep, hasBlocks: true }
}

interface Habits {
  step: number | undefined
  listStep: number | undefined
  itemStep: number | undefined
}

const isComplete = ({ step, listStep, itemStep }: Habits): boolean =>
  step !== undefined && listStep !== undefined && itemStep !== undefined

/** Takes from a collection what is not known yet. */
function note(text: string, { kind, isFlow, column, entries }: Collection, found: Habits): void {
  if (isFlow) return
  for (const entry of entries) {
    if (isComplete(found)) return
    if (kind === 'list') noteItem(text, entry, found)
    else noteValue(text, entry, column, found)
  }
}

function noteItem(text: string, { start, value }: Entry, found: Habits): void {
  if (!isNothing(value) && !hasBreak(text, start, value.start)) found.itemStep ??= value.start - start
}

function noteValue(text: string, { mark, value }: Entry, column: number, found: Habits): void {
  if (mark === undefined || !isBlockCollection(text, value)) return
  const deeper = bounded(columnOf(text, contentStart(text, value)) - column)
  if (value.kind === 'mapping') found.step ??= deeper
  else found.listStep ??= deeper
}

const DEEPEST_STEP = 8

const bounded = (step: number): number | undefined => (step <= DEEPEST_STEP ? step : undefined)

function search(text: string, root: YamlNode, found: Habits): void {
  const waiting = [root]
  for (let node = waiting.pop(); node && !isComplete(found); node = waiting.pop()) {
    if (!isBlockCollection(text, node)) continue
    note(text, collectionOf(text, node, false), found)
    const below = node.kind === 'sequence' ? node.items : node.pairs.map(({ value }) => value)
    for (const each of below.toReversed()) waiting.push(each)
  }
}
