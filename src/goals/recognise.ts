import type { Spec } from '../spec/registry.ts'
import type { Answers } from './answers.ts'
import type { Goal } from './goal.ts'
import { goals } from './goals.ts'
import { holds, indexOfPiece } from './holds.ts'
import type { Piece } from './piece.ts'
import type { PlainMap } from './plain.ts'
import type { PathKey } from '../report/path.ts'

/** A goal that a config has been made for. */
export interface FoundGoal {
  readonly goal: Goal
  readonly answers: Answers
  readonly pieces: readonly Piece[]
  /** Where its items stand in the config. */
  readonly paths: readonly (readonly PathKey[])[]
}

/**
 * The goals that a config has in it, by what they write and however that is formatted. What belongs to one goal is not offered
 * as another one that would write the same: goals come in the order of `goals`, the special ones before the general.
 */
export function recognise(config: PlainMap, spec: Spec): readonly FoundGoal[] {
  const taken = new Set<string>()
  return goals
    .filter((goal) => goal.refusal(spec) === undefined)
    .flatMap((goal) =>
      recogniseGoal(goal, config, spec).filter(({ pieces, paths }) => {
        const own = paths.flatMap((path, index) => (pieces[index]?.isShared ? [] : [path.join('.')]))
        if (own.some((path) => taken.has(path))) return false
        for (const path of paths) taken.add(path.join('.'))
        return true
      }),
    )
}

/** Where a config has one goal in it. */
export function recogniseGoal(goal: Goal, config: PlainMap, spec: Spec): readonly FoundGoal[] {
  return goal.read(config, spec).flatMap((answers) => {
    const pieces = goal.pieces(answers, spec)
    if (pieces.length === 0 || !pieces.every((piece) => holds(config, piece))) return []
    return [{ goal, answers, pieces, paths: pieces.map((piece) => [...piece.list, indexOfPiece(config, piece) ?? 0]) }]
  })
}
