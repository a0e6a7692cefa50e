import type { YamlNode } from '../read/node.ts'
import { isNull } from './change/entries.ts'
import { brokenAt, type Readable } from './change/readable.ts'
import { readForEdit } from './change/readForEdit.ts'
import { Refusal } from './change/refusal.ts'
import { outlinedLists, type OutlineKind, type OutlinedList } from './outlinedLists.ts'

/** One thing that a config makes: a user, a file, a disk… */
export interface OutlineItem {
  readonly kind: OutlineKind
  /** Its name; undefined while nothing that can be read names it. */
  readonly label: string | undefined
  /** Where it stands, in UTF-16 offsets. */
  readonly start: number
  readonly end: number
}

/** What a text makes, in its order and kind by kind. Works as far as the text can be read. */
export function outline(source: string): readonly OutlineItem[] {
  try {
    const readable = readForEdit(source)
    return outlinedLists.flatMap((list) => itemsOf(readable, list))
  } catch (error) {
    if (error instanceof Refusal) return []
    throw error
  }
}

function itemsOf(readable: Readable, list: OutlinedList): readonly OutlineItem[] {
  const node = nodeAt(readable.root, list.path)
  if (list.isSingle) return node?.kind === 'mapping' ? [itemOf(readable, list, node)] : []
  return node?.kind === 'sequence' ? node.items.map((item) => itemOf(readable, list, item)) : []
}

function itemOf(readable: Readable, { kind, label, path, isSingle }: OutlinedList, node: YamlNode): OutlineItem {
  const { start, end } = node
  const named = nameOf(readable, label, resolve(node))
  return { kind, label: named ?? (isSingle ? path.at(-1) : undefined), start, end }
}

function nameOf(readable: Readable, keys: readonly string[], node: YamlNode | undefined): string | undefined {
  if (node?.kind !== 'mapping') return textOf(readable, node)
  for (const key of keys) {
    const text = textOf(readable, nodeAt(node, [key]))
    if (text !== undefined) return text
  }
  return undefined
}

function textOf(readable: Readable, node: YamlNode | undefined): string | undefined {
  if (node?.kind !== 'scalar' || isNull(node) || brokenAt(readable, node.start, node.end)) return undefined
  return node.value || undefined
}

function nodeAt(root: YamlNode | undefined, path: readonly string[]): YamlNode | undefined {
  let node = resolve(root)
  for (const wanted of path) {
    if (node?.kind !== 'mapping') return undefined
    // Of a key that is there twice, Butane speaks of the last one.
    node = resolve(node.pairs.findLast(({ key }) => key.kind === 'scalar' && key.value === wanted)?.value)
  }
  return node
}

const resolve = (node: YamlNode | undefined): YamlNode | undefined => (node?.kind === 'alias' ? node.target : node)
