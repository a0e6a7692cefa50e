import type { FixableProblem } from '../../../assist/fixes/fix.ts'
import type { PathKey } from '../../../report/path.ts'
import type { ReportKind } from '../../../report/report.ts'

/** Problems by their places in the text. */
export interface PlacedProblems {
  /** Those at a place or below it. */
  readonly within: (path: readonly PathKey[]) => readonly FixableProblem[]
  /** Those at the very place. */
  readonly at: (path: readonly PathKey[]) => readonly FixableProblem[]
}

/** What `pathAt` says of an offset: the path of the innermost value there. */
type PathAt = (offset: number) => readonly PathKey[] | undefined

const none: readonly FixableProblem[] = []

/** Places problems by their paths; those without a path in the text by where they stand. */
export function placeProblems(problems: readonly FixableProblem[], pathAt: PathAt): PlacedProblems {
  const within = new Map<string, FixableProblem[]>()
  const at = new Map<string, FixableProblem[]>()
  for (const problem of problems) {
    const keys = keysOf(problem, pathAt)
    push(at, nameOf(keys), problem)
    for (let depth = 1; depth <= keys.length; depth += 1) push(within, nameOf(keys.slice(0, depth)), problem)
  }
  return { within: (path) => within.get(nameOf(path)) ?? none, at: (path) => at.get(nameOf(path)) ?? none }
}

/** The worst kind among problems; hints are no problem of an item. */
export function worstOf(problems: readonly FixableProblem[]): ReportKind | undefined {
  const kinds = problems.map(({ kind }) => kind).filter((kind) => kind !== 'hint')
  return kinds.find((kind) => kind === 'error') ?? kinds.find((kind) => kind === 'warning') ?? kinds[0]
}

function keysOf({ path, range }: FixableProblem, pathAt: PathAt): readonly PathKey[] {
  if (path.space === 'yaml' && path.keys.length > 0) return path.keys
  return (range && pathAt(range.start.offset)) ?? []
}

function push(map: Map<string, FixableProblem[]>, name: string, problem: FixableProblem): void {
  const known = map.get(name)
  if (known) known.push(problem)
  else map.set(name, [problem])
}

const nameOf = (path: readonly PathKey[]): string => path.join('\n')
