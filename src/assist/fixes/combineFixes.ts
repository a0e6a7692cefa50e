import type { TextEdit } from '../../yaml/edit/textEdit.ts'
import type { Fix, FixableProblem } from './fix.ts'

/** The fixes of a kind, one for each problem that it fits best, and each edit once: what "Fix all" applies. */
export function fixesOfKind(problems: readonly FixableProblem[], kind: string): readonly Fix[] {
  const fixes = problems.flatMap(({ fixes: [first] = [] }) => (first?.kind === kind ? [first] : []))
  return [...new Map(fixes.toReversed().map((fix) => [JSON.stringify(fix.edits), fix])).values()].toReversed()
}

/** The problems of one place with each fix at the first of them alone: two are often mended by the same edit. */
export function eachFixOnce(problems: readonly FixableProblem[]): readonly FixableProblem[] {
  const offered = new Set<string>()
  return problems.map((problem) => ({
    ...problem,
    fixes: (problem.fixes ?? []).filter(({ title, edits }) => {
      const content = JSON.stringify([title, edits])
      return !offered.has(content) && offered.add(content)
    }),
  }))
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
