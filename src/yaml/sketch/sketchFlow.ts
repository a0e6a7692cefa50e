import type { SketchEntry, SketchItem, SketchNode, SketchScalar } from './sketch.ts'
import { isContinued } from './sketchScalar.ts'
import { closingQuote, deepest, isBlankAt, isLineDone, lineEnd, skipBlank, type Sketching } from './sketching.ts'

/**
 * Reads a collection in brackets that belongs below `parentColumn`. Where a line begins that cannot belong to it, the brackets
 * count as closed.
 */
export function sketchFlow(sketching: Sketching, parentColumn: number): SketchNode {
  const { source, at: start } = sketching
  const kind = source[start] === '{' ? 'map' : 'list'
  const entries: SketchEntry[] = []
  const items: SketchItem[] = []
  sketching.at += 1
  sketching.depth += 1
  while (!isOver(sketching, parentColumn)) {
    if (kind === 'map') entries.push(flowEntry(sketching, parentColumn))
    else items.push({ dash: undefined, value: flowItem(sketching, parentColumn) })
  }
  sketching.depth -= 1
  if (isClosing(source[sketching.at])) sketching.at += 1
  const facts = { start, end: sketching.at, isFlow: true, column: 0 }
  return kind === 'map' ? { kind, ...facts, entries } : { kind, ...facts, items }
}

// Goes past white space and commas. What cannot be read any more is passed over too, so that there is an end.
function isOver(sketching: Sketching, parentColumn: number): boolean {
  const { source } = sketching
  for (;;) {
    const before = sketching.at
    skipBlank(sketching)
    const { at } = sketching
    if (at >= source.length || isClosing(source[at])) return true
    if (isLineBetween(source, before, at) && !isContinued(source, at, parentColumn)) {
      sketching.at = before
      return true
    }
    if (source[at] !== ',') return false
    sketching.at += 1
  }
}

const isLineBetween = (source: string, start: number, end: number): boolean => source.slice(start, end).includes('\n')

const isClosing = (character: string | undefined): boolean => character === ']' || character === '}'

function flowEntry(sketching: Sketching, parentColumn: number): SketchEntry {
  const key = flowScalar(sketching)
  return entryOf(sketching, key, parentColumn)
}

function entryOf(sketching: Sketching, key: SketchScalar, parentColumn: number): SketchEntry {
  const { source } = sketching
  const end = sketching.at
  while (source[sketching.at] === ' ') sketching.at += 1
  if (source[sketching.at] !== ':') {
    sketching.at = end
    return { key, colon: undefined, value: undefined }
  }
  const colon = sketching.at
  sketching.at += 1
  if (isOverForValue(sketching, parentColumn)) return { key, colon, value: undefined }
  return { key, colon, value: flowNode(sketching, parentColumn) }
}

function isOverForValue(sketching: Sketching, parentColumn: number): boolean {
  const before = sketching.at
  skipBlank(sketching)
  const { source, at } = sketching
  if (at >= source.length || isClosing(source[at]) || source[at] === ',') return true
  if (!isLineBetween(source, before, at) || isContinued(source, at, parentColumn)) return false
  sketching.at = before
  return true
}

function flowItem(sketching: Sketching, parentColumn: number): SketchNode {
  const { source } = sketching
  const node = flowNode(sketching, parentColumn)
  if (node.kind !== 'scalar' || source[sketching.at] !== ':') return node
  const entry = entryOf(sketching, node, parentColumn)
  return { kind: 'map', isFlow: true, start: node.start, end: sketching.at, column: 0, entries: [entry] }
}

function flowNode(sketching: Sketching, parentColumn: number): SketchNode {
  const character = sketching.source[sketching.at]
  const isOpening = character === '[' || character === '{'
  return isOpening && sketching.depth < deepest ? sketchFlow(sketching, parentColumn) : flowScalar(sketching)
}

function flowScalar(sketching: Sketching): SketchScalar {
  const { source, at: start } = sketching
  const character = source[start]
  if (character === '"' || character === "'") {
    sketching.at = closingQuote(source, start) ?? lineEnd(source, start)
    return { kind: 'scalar', style: character === '"' ? 'double' : 'single', start, end: sketching.at }
  }
  let at = start + (character === ':' ? 0 : 1)
  while (!isLineDone(source, at) && !isFlowEnd(source, at)) at += 1
  // Always at least one character, so that there is an end.
  sketching.at = Math.max(at, start + 1)
  let end = sketching.at
  while (end > start && source[end - 1] === ' ') end -= 1
  return { kind: 'scalar', style: 'plain', start, end }
}

function isFlowEnd(source: string, at: number): boolean {
  const character = source[at] ?? ''
  if (',[]{}'.includes(character)) return true
  return character === ':' && (isBlankAt(source, at + 1) || ',[]{}'.includes(source[at + 1] ?? ''))
}
