import { sourceEditor } from '../../monaco/sourceEditor.ts'
import { withoutHints } from '../../report/report.ts'
import { workspace } from '../../store/workspace.ts'

/** Where the first problem after the caret is, or the one before it; around the end of the text. Hints come when nothing else is left. */
export function nextProblem(direction: 1 | -1): number | undefined {
  const all = workspace.getState().latest?.problems ?? []
  const problems = withoutHints(all).length > 0 ? withoutHints(all) : all
  const caret = sourceEditor.getState().caret?.offset ?? 0
  return nextOffset(
    problems.flatMap(({ range }) => (range ? [range.start.offset] : [])),
    caret,
    direction,
  )
}

/** The offset that follows `from` in a direction, around the end. */
export function nextOffset(offsets: readonly number[], from: number, direction: 1 | -1): number | undefined {
  const sorted = [...new Set(offsets)].toSorted((a, b) => (a - b) * direction)
  return sorted.find((offset) => (offset - from) * direction > 0) ?? sorted[0]
}
