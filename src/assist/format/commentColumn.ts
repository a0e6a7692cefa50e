import { lineEnd, lineStart } from '../../yaml/sketch/sketching.ts'
import type { LinePlan } from './planLines.ts'

/**
 * Where a comment on a line of its own belongs: with the next line where both began in one column, or else with the last line
 * before it that did, or as far from that as it was.
 */
export function commentColumn(source: string, start: number, indent: number, { columns }: LinePlan): number {
  const next = nextPlanned(source, start, columns)
  if (next?.before === indent) return next.after
  for (let at = start; at > 0;) {
    at = lineStart(source, at - 1)
    const above = columns.get(at)
    if (above && above.before <= indent) return above.after + indent - above.before
  }
  return indent
}

function nextPlanned(
  source: string,
  start: number,
  columns: LinePlan['columns'],
): ReturnType<LinePlan['columns']['get']> {
  for (let at = lineEnd(source, start) + 1; at < source.length; at = lineEnd(source, at) + 1) {
    const planned = columns.get(at)
    if (planned) return planned
    if (!/^\s*(?:#|$)/.test(source.slice(at, lineEnd(source, at)))) return undefined
  }
  return undefined
}
