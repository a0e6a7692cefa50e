import type { Spec } from '../spec/registry.ts'
import type { Change } from '../yaml/edit/change.ts'
import type { Answers } from './answers.ts'
import { changesFor } from './changesFor.ts'
import type { Goal } from './goal.ts'
import type { Piece } from './piece.ts'
import { readConfig } from './readConfig.ts'

/** The changes that bring a goal into a text; `before` is what it had written where it was opened again. */
export function makeGoal(
  goal: Goal,
  answers: Answers,
  { source, spec, before = [] }: { readonly source: string; readonly spec: Spec; readonly before?: readonly Piece[] },
): readonly Change[] {
  return changesFor(readConfig(source, spec), goal.pieces(answers, spec), before)
}
