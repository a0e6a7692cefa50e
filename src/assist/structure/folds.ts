import type { SketchNode } from '../../yaml/sketch/sketch.ts'
import type { AssistDocument } from '../document.ts'

/** Lines that can be folded away below the first of them, counted from 1. */
export interface Fold {
  readonly start: number
  readonly end: number
  readonly isComment: boolean
}

/** What can be folded in a text: keys and items with what is below them, texts of several lines, comments. */
export function foldsOf({ source, sketch }: AssistDocument): readonly Fold[] {
  const lineOf = lineCounter(source)
  const folds: Fold[] = []
  const add = (start: number, end: number): void => {
    const first = lineOf(start)
    const last = lineOf(start + source.slice(start, end).trimEnd().length)
    if (last > first) folds.push({ start: first, end: last, isComment: false })
  }
  visit(sketch.root, add)
  return [...outermost(folds), ...comments(source)].toSorted((a, b) => a.start - b.start)
}

function visit(node: SketchNode | undefined, add: (start: number, end: number) => void): void {
  if (node?.kind === 'map') {
    for (const { key, value } of node.entries) {
      if (value) add(key.start, value.end)
      visit(value, add)
    }
  }
  if (node?.kind === 'list') {
    for (const { dash, value } of node.items) {
      if (value) add(dash ?? value.start, value.end)
      visit(value, add)
    }
  }
}

// One line can begin one fold: the item wins over its first key.
function outermost(folds: readonly Fold[]): readonly Fold[] {
  const byLine = new Map<number, Fold>()
  for (const fold of folds) if (fold.end > (byLine.get(fold.start)?.end ?? 0)) byLine.set(fold.start, fold)
  return [...byLine.values()]
}

function comments(source: string): readonly Fold[] {
  const folds: Fold[] = []
  let start = 0
  for (const [index, line] of [...source.split('\n'), ''].entries()) {
    const isComment = /^[ \t]*#/.test(line)
    if (isComment && start === 0) start = index + 1
    if (isComment || start === 0) continue
    if (index > start) folds.push({ start, end: index, isComment: true })
    start = 0
  }
  return folds
}

/** Looks lines up by offset, from 1. */
function lineCounter(source: string): (offset: number) => number {
  const starts = [0]
  for (let at = source.indexOf('\n'); at >= 0; at = source.indexOf('\n', at + 1)) starts.push(at + 1)
  return (offset) => {
    let low = 0
    let high = starts.length
    while (high - low > 1) {
      const middle = (low + high) >> 1
      if ((starts[middle] ?? 0) <= offset) low = middle
      else high = middle
    }
    return low + 1
  }
}
