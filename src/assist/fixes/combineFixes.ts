import type { TextEdit } from '../../yaml/edit/textEdit.ts'
import type { Fix, FixableProblem } from './fix.ts'

/** The fixes of a kind, one for each problem, and each edit once: what "Fix all" applies. */
export function fixesOfKind(problems: readonly FixableProblem[], kind: string): readonly Fix[] {
  const fixes = problems.flatMap((problem) => problem.fixes?.find((fix) => fix.kind === kind) ?? [])
  return [...new Map(fixes.toReversed().map((fix) => [JSON.stringify(fix.edits), fix])).values()].toReversed()
}

/** The edits of several fixes of one text. Where two touch the same place, the later one is left out; it can be applied afterwards. */
export function combineFixes(fixes: readonly Fix[]): readonly TextEdit[] {
  let edits: readonly TextEdit[] = []
  for (const fix of fixes) {
    const added = fix.edits.filter((edit) => !edits.some((other) => isSame(edit, other)))
    if (!added.some((edit) => edits.some((other) => isNear(edit, other)))) edits = [...edits, ...added]
  }
  return edits
}

const isSame = (a: TextEdit, b: TextEdit): boolean => a.start === b.start && a.end === b.end && a.text === b.text

const isNear = (a: TextEdit, b: TextEdit): boolean => a.start <= b.end && b.start <= a.end
