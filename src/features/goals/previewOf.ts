import type { AddedLines, GoalPreview } from '../../store/goalForms.ts'
import { applyEdits, type TextEdit } from '../../yaml/edit/textEdit.ts'

/** What a text becomes by edits, and which of its lines are new or changed. */
export function previewOf(source: string, edits: readonly TextEdit[]): GoalPreview {
  const after = applyEdits(source, edits)
  let moved = 0
  const added = edits
    .toSorted((a, b) => a.start - b.start)
    .flatMap((edit): readonly AddedLines[] => {
      const start = edit.start + moved
      moved += edit.text.length - (edit.end - edit.start)
      return edit.text.trim() === '' ? [] : [linesOf(source, after, edit, start)]
    })
  return { source, after, added: joined(added) }
}

// Edits of whole lines begin or end with the line break.
function linesOf(source: string, after: string, { start: from, end, text }: TextEdit, start: number): AddedLines {
  const beginsLine = text.startsWith('\n')
  const first = lineAt(after, start) + (beginsLine ? 1 : 0)
  const isBeforeLine = !beginsLine && from === end && text.endsWith('\n')
  const last = lineAt(after, start + text.length - (text.endsWith('\n') ? 1 : 0))
  return { first, last, below: isBeforeLine ? lineAt(source, from) - 1 : lineAt(source, end) }
}

// Lines that follow each other without one between them are one run.
function joined(runs: readonly AddedLines[]): readonly AddedLines[] {
  const result: AddedLines[] = []
  for (const run of runs) {
    const last = result.at(-1)
    if (last && run.first <= last.last + 1) result[result.length - 1] = { ...last, last: run.last, below: run.below }
    else result.push(run)
  }
  return result
}

function lineAt(text: string, offset: number): number {
  let line = 1
  for (let at = text.indexOf('\n'); at >= 0 && at < offset; at = text.indexOf('\n', at + 1)) line += 1
  return line
}
