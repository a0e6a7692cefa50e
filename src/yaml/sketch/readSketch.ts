import type { Sketch, SketchEntry, SketchItem, SketchNode, SketchScalar } from './sketch.ts'
import { sketchFlow } from './sketchFlow.ts'
import { plainEnd, sketchScalar } from './sketchScalar.ts'
import {
  closingQuote,
  columnOf,
  deepest,
  findColon,
  isBlankAt,
  isDash,
  isLineDone,
  lineEnd,
  skipBlank,
  skipSpaces,
  type Sketching,
} from './sketching.ts'

/**
 * Draws the sketch of a text in one pass. Quotes and brackets that are never closed end where a line begins that cannot belong
 * to them, so that the rest keeps its shape while a person types.
 */
export function readSketch(source: string): Sketch {
  const sketching: Sketching = { source, at: 0, depth: 0 }
  skipHead(sketching)
  return { source, root: block(sketching, -1) }
}

// Directives and the line that begins the document.
function skipHead(sketching: Sketching): void {
  for (;;) {
    skipBlank(sketching)
    const { source, at } = sketching
    if (source[at] === '%') sketching.at = lineEnd(source, at)
    else if (isMarker(source, at)) sketching.at = at + 3
    else return
  }
}

function isMarker(source: string, at: number): boolean {
  const mark = source.slice(at, at + 3)
  return (mark === '---' || mark === '...') && isBlankAt(source, at + 3) && columnOf(source, at) === 0
}

/** What stands on the next lines, below `parentColumn`. */
function block(sketching: Sketching, parentColumn: number): SketchNode | undefined {
  const column = nextColumn(sketching)
  if (column === undefined || column <= parentColumn) return undefined
  return nodeHere(sketching, parentColumn)
}

/** The column of what comes next; undefined at the end of the document. */
function nextColumn(sketching: Sketching): number | undefined {
  const before = sketching.at
  skipBlank(sketching)
  const { source, at } = sketching
  if (at < source.length && !isMarker(source, at)) return columnOf(source, at)
  sketching.at = before
  return undefined
}

function nodeHere(sketching: Sketching, parentColumn: number): SketchNode | undefined {
  const { source } = sketching
  const column = columnOf(source, sketching.at)
  skipProperties(sketching)
  const { at } = sketching
  if (isLineDone(source, at)) return block(sketching, parentColumn)
  if (sketching.depth >= deepest) return sketchScalar(sketching, parentColumn)
  if (isDash(source, at)) return list(sketching, column, parentColumn)
  if (findColon(source, at) !== undefined || isUnfinishedKey(source, at, column)) return map(sketching, column)
  return leaf(sketching, parentColumn)
}

// A word without a colon, on a line of its own above a key in the same column: someone is typing a key.
function isUnfinishedKey(source: string, at: number, column: number): boolean {
  if (!isWord(source[at])) return false
  const next: Sketching = { source, at: plainEnd(source, at), depth: 0 }
  const below = nextColumn(next)
  return below === column && findColon(source, next.at) !== undefined
}

const isWord = (character: string | undefined): boolean => character !== undefined && /[\p{L}\p{N}_]/u.test(character)

function leaf(sketching: Sketching, parentColumn: number): SketchNode {
  const character = sketching.source[sketching.at]
  const isFlow = character === '[' || character === '{'
  return isFlow ? sketchFlow(sketching, parentColumn) : sketchScalar(sketching, parentColumn)
}

// Anchors and tags.
function skipProperties(sketching: Sketching): void {
  const { source } = sketching
  while (source[sketching.at] === '&' || source[sketching.at] === '!') {
    let { at } = sketching
    while (!isBlankAt(source, at)) at += 1
    sketching.at = at
    skipSpaces(sketching)
    if (isLineDone(source, sketching.at)) return
  }
}

function map(sketching: Sketching, column: number): SketchNode {
  const start = sketching.at
  const entries: SketchEntry[] = []
  let end = start
  sketching.depth += 1
  for (let next: number | undefined = column; next !== undefined && next >= column; next = nextColumn(sketching)) {
    if (isDash(sketching.source, sketching.at)) {
      // A list that belongs to no key: its items say nothing of this map.
      end = list(sketching, next, column - 1).end
    } else {
      const entry = entryHere(sketching, column)
      entries.push(entry)
      end = endOf(entry)
    }
  }
  sketching.depth -= 1
  return { kind: 'map', isFlow: false, column, start, end, entries }
}

const endOf = ({ key, colon, value }: SketchEntry): number => value?.end ?? (colon === undefined ? key.end : colon + 1)

function entryHere(sketching: Sketching, mapColumn: number): SketchEntry {
  const { source, at } = sketching
  const colon = findColon(source, at)
  if (colon === undefined) {
    const key = sketchKey(source, at, plainEnd(source, at))
    sketching.at = Math.max(key.end, plainEnd(source, at), at + 1)
    return { key, colon, value: undefined }
  }
  const key = sketchKey(source, at, plainEnd(source.slice(0, colon), at))
  sketching.at = colon + 1
  return { key, colon, value: valueHere(sketching, mapColumn) }
}

function sketchKey(source: string, start: number, end: number): SketchScalar {
  const quote = source[start]
  if (quote !== '"' && quote !== "'") return { kind: 'scalar', style: 'plain', start, end }
  return { kind: 'scalar', style: quote === '"' ? 'double' : 'single', start, end: closingQuote(source, start) ?? end }
}

/** What follows a colon: on the line, or below it. A list may stand in the column of its key. */
function valueHere(sketching: Sketching, mapColumn: number): SketchNode | undefined {
  skipSpaces(sketching)
  skipProperties(sketching)
  if (!isLineDone(sketching.source, sketching.at)) return leaf(sketching, mapColumn)
  const column = nextColumn(sketching)
  if (column === undefined) return undefined
  if (column === mapColumn && isDash(sketching.source, sketching.at)) return list(sketching, column, mapColumn)
  return block(sketching, mapColumn)
}

function list(sketching: Sketching, column: number, parentColumn: number): SketchNode {
  const start = sketching.at
  const items: SketchItem[] = []
  let end = start
  sketching.depth += 1
  for (let next: number | undefined = column; next === column; next = nextColumn(sketching)) {
    const { source, at } = sketching
    const hasDash = isDash(source, at)
    if (!hasDash && column <= parentColumn) break
    const item = hasDash ? itemHere(sketching, column) : { dash: undefined, value: nodeHere(sketching, column - 1) }
    items.push(item)
    end = item.value?.end ?? at + 1
  }
  sketching.depth -= 1
  return { kind: 'list', isFlow: false, column, start, end, items }
}

function itemHere(sketching: Sketching, column: number): SketchItem {
  const { source, at: dash } = sketching
  sketching.at += 1
  skipSpaces(sketching)
  if (isLineDone(source, sketching.at)) return { dash, value: block(sketching, column) }
  return { dash, value: nodeHere(sketching, column) }
}
