import { revealInSource, sourceEditor } from '../../monaco/sourceEditor.ts'
import { workspace } from '../../store/workspace.ts'

/** Goes to the first problem after the caret, or before it; around the end of the text. */
export function goToProblem(direction: 1 | -1): void {
  const problems = workspace.getState().latest?.problems ?? []
  const caret = sourceEditor.getState().caret?.offset ?? 0
  const next = nextOffset(
    problems.flatMap(({ range }) => (range ? [range.start.offset] : [])),
    caret,
    direction,
  )
  if (next !== undefined) revealInSource(next)
}

/** The offset that follows `from` in a direction, around the end. */
export function nextOffset(offsets: readonly number[], from: number, direction: 1 | -1): number | undefined {
  const sorted = [...new Set(offsets)].toSorted((a, b) => (a - b) * direction)
  return sorted.find((offset) => (offset - from) * direction > 0) ?? sorted[0]
}
