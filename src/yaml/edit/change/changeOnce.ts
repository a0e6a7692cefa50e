import type { PathKey } from '../../../report/path.ts'
import { usualStyle } from '../../write/yamlStyle.ts'
import { documentLines } from '../../write/writeYaml.ts'
import type { YamlTree } from '../../write/yamlTree.ts'
import type { Change } from '../change.ts'
import type { TextEdit } from '../textEdit.ts'
import { copyEntry } from './copyEntry.ts'
import { isNothing, nodeEnd, type Entry } from './entries.ts'
import { findPlace, refuseBroken, type Place } from './findPlace.ts'
import { insertEntry } from './insertEntry.ts'
import { lineStart, newlineOf } from './lines.ts'
import { moveEntry } from './moveEntry.ts'
import { indexAmong, type Position } from './position.ts'
import type { Readable } from './readable.ts'
import { refuse } from './refusal.ts'
import { refuseHidden } from './refuseHidden.ts'
import { removeEntry, removeRoot } from './removeEntry.ts'
import { renameEntry } from './renameEntry.ts'
import { setRoot, setValue } from './setValue.ts'
import { styleOf } from './styleOf.ts'
import { saysSame } from './wanted.ts'

/** Ways to make a change, the best first. */
export function changeOnce(readable: Readable, change: Change): Iterable<readonly TextEdit[]> {
  const place = findPlace(readable, change.path)
  switch (change.kind) {
    case 'set':
      return put(readable, place, change.value, change.position)
    case 'insert':
      return insert(readable, place, change)
    case 'remove':
      return place.steps.length > 0 ? [removeEntry(readable, place.steps)] : emptied(readable, place)
    case 'move':
      return move(readable, place, change.to)
    case 'copy':
      return copy(readable, place)
    case 'rename':
      return [rename(readable, place, change.name)]
  }
}

/** Ways to leave nothing: with nothing written or, where more than the document follows, with a word for it. */
function emptied(readable: Readable, { node, collection }: Place): Iterable<readonly TextEdit[]> {
  if (!node) return []
  const all = { start: node.start, end: nodeEnd(readable.text, node) }
  return [collection ? removeRoot(readable, collection) : [{ ...all, text: '' }], [{ ...all, text: 'null' }]]
}

/** Puts a value where a path leads to, with what is missing around it. */
function put(readable: Readable, place: Place, value: YamlTree, position?: Position): Iterable<readonly TextEdit[]> {
  const [key, ...rest] = place.missing
  if (key === undefined) return replace(readable, place, value)
  if (typeof key === 'string') refuseHidden(readable, place)
  const inside = within(rest, value)
  const { collection } = place
  if (!collection || collection.entries.length === 0) return replace(readable, place, wrapped(key, inside))
  const entry = collection.kind === 'map' ? { key: String(key), value: inside } : { value: inside }
  const index =
    collection.kind === 'map' ? indexAmong(collection.entries.map(nameOf), position) : collection.entries.length
  return insertEntry(readable, collection, index, entry, styleOf(readable, place))
}

const nameOf = ({ key }: Entry): string | undefined => (key?.kind === 'scalar' ? key.value : undefined)

function replace(readable: Readable, place: Place, value: YamlTree): Iterable<readonly TextEdit[]> {
  const step = place.steps.at(-1)
  refuseBroken(readable, place.node)
  if (saysSame(place.node, value)) return [[]]
  const manner = {
    style: styleOf(readable, place),
    isFilling: place.collection !== undefined && place.missing.length > 0,
  }
  if (step) return setValue(readable, step, value, manner)
  return place.node && !isNothing(place.node)
    ? setRoot(readable, place.node, value, manner)
    : fillDocument(readable, place, value)
}

/** Puts a value into a document without any: above what ends it, below its comments. */
function fillDocument({ text }: Readable, { node }: Place, value: YamlTree): Iterable<readonly TextEdit[]> {
  const at = Math.min(node?.start ?? text.length, text.length)
  const newline = newlineOf(text)
  return [true, false].map((hasBlocks) => {
    const lines = documentLines(value, '', { ...usualStyle, hasBlocks })
    const before = at === lineStart(text, at) ? '' : newline
    return [{ start: at, end: at, text: before + lines.join(newline) + newline }]
  })
}

/** A value with the collections around it that lead to it. */
function within(path: readonly PathKey[], value: YamlTree): YamlTree {
  return path.reduceRight<YamlTree>((inside, key) => wrapped(key, inside), value)
}

function wrapped(key: PathKey, value: YamlTree): YamlTree {
  if (typeof key === 'string') return { kind: 'map', entries: [{ key, value }] }
  return { kind: 'list', items: [{ value }] }
}

function insert(
  readable: Readable,
  place: Place,
  { index, value }: Extract<Change, { kind: 'insert' }>,
): Iterable<readonly TextEdit[]> {
  const { collection, missing } = place
  if (missing.length > 0 || !collection || collection.entries.length === 0) {
    if (collection?.kind === 'map' && missing.length === 0) refuse('There are keys where a list would have to be.')
    return put(readable, place, { kind: 'list', items: [{ value }] })
  }
  if (collection.kind === 'map') refuse('There are keys where a list would have to be.')
  return insertEntry(readable, collection, index, { value }, styleOf(readable, place))
}

function move(readable: Readable, { steps, missing }: Place, to: number): Iterable<readonly TextEdit[]> {
  const step = steps.at(-1)
  if (!step || missing.length > 0) return refuse('There is nothing here to be moved.')
  return moveEntry(readable, step.collection, step.index, to)
}

function copy(readable: Readable, { steps, missing }: Place): Iterable<readonly TextEdit[]> {
  const step = steps.at(-1)
  if (step?.collection.kind !== 'list' || missing.length > 0) return refuse('There is no item here to be copied.')
  return copyEntry(readable, step)
}

function rename({ text }: Readable, { steps, missing }: Place, name: string): readonly TextEdit[] {
  const step = steps.at(-1)
  if (!step || missing.length > 0) return refuse('There is nothing here to be renamed.')
  return renameEntry(text, step, name)
}
