import type { PathKey } from '../../../report/path.ts'
import type { MappingNode, SequenceNode, YamlNode } from '../../read/node.ts'
import { collectionOf, isNull, type Collection, type Entry } from './entries.ts'
import { brokenAt, type BrokenPart, type Readable } from './readable.ts'
import { refuse } from './refusal.ts'

/** A collection on the way to a place, and the entry of it that leads on. */
export interface Step {
  readonly collection: Collection
  readonly index: number
  readonly entry: Entry
}

/** How far a path leads in a text. */
export interface Place {
  readonly steps: readonly Step[]
  /** What is there: at the path, or where it cannot be followed any further. Undefined where the text is empty. */
  readonly node: YamlNode | undefined
  /** The same as it is written, if it is a collection. */
  readonly collection: Collection | undefined
  /** The rest of the path, which is not there yet. */
  readonly missing: readonly PathKey[]
}

/** Follows a path as far as it leads. Refuses what leads through an alias, a broken part or a scalar. */
export function findPlace(readable: Readable, path: readonly PathKey[]): Place {
  const steps: Step[] = []
  let node = readable.root
  for (let depth = 0; ; depth += 1) {
    const missing = path.slice(depth)
    const collection = node && enter(readable, node, steps.at(-1)?.collection.isFlow ?? false, missing.length > 0)
    const step = stepTo(collection, missing[0])
    if (!step) return { steps, node, collection, missing }
    steps.push(step)
    node = step.entry.value
  }
}

/** Refuses what cannot be read. */
export function refuseBroken(readable: Readable, node: YamlNode | undefined): void {
  const isSingle = node?.kind === 'scalar' || node?.kind === 'alias'
  const part = isSingle ? brokenAt(readable, node.start, node.end) : undefined
  if (part) refusePart(part)
}

/** Refuses what is in a part that cannot be read. */
export function refusePart({ line, reason }: BrokenPart): never {
  refuse(`Line ${line} cannot be read: ${reason}. Please mend it in the text first.`)
}

function stepTo(collection: Collection | undefined, key: PathKey | undefined): Step | undefined {
  const index = collection && key !== undefined ? indexOf(collection, key) : undefined
  const entry = index === undefined ? undefined : collection?.entries[index]
  return collection && index !== undefined && entry ? { collection, index, entry } : undefined
}

function enter(readable: Readable, node: YamlNode, isInFlow: boolean, isPassing: boolean): Collection | undefined {
  if (node.kind === 'mapping' || node.kind === 'sequence') return written(readable, node, isInFlow)
  if (!isPassing) return undefined
  refuseBroken(readable, node)
  if (isNull(node)) return undefined
  if (node.kind === 'alias')
    return refuse(`What is here is written at another place, and stands here as *${node.anchor}.`)
  return refuse(`There is a single value where something with parts would have to be.`)
}

/** Most places of a text lead through the same collections. */
const known = new WeakMap<YamlNode, Collection>()

function written({ text }: Readable, node: MappingNode | SequenceNode, isInFlow: boolean): Collection {
  const collection = known.get(node) ?? collectionOf(text, node, isInFlow)
  known.set(node, collection)
  return collection
}

function indexOf({ kind, node, entries }: Collection, key: PathKey): number | undefined {
  if (node.kind === 'sequence') {
    if (typeof key !== 'number') return refuse(`There is a list where “${key}” would have to be a key.`)
    return key < entries.length ? key : undefined
  }
  // Of a key that is there twice, Butane speaks of the last one.
  const index = kind === 'map' ? entries.findLastIndex((entry) => isNamed(entry, String(key))) : -1
  return index < 0 ? undefined : index
}

const isNamed = ({ key }: Entry, name: string): boolean => key?.kind === 'scalar' && key.value === name
