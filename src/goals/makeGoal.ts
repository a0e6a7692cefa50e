import type { Spec } from '../spec/registry.ts'
import type { Change } from '../yaml/edit/change.ts'
import type { Answers } from './answers.ts'
import { changesFor } from './changesFor.ts'
import type { Goal } from './goal.ts'
import { ownPieces } from './ownPieces.ts'
import type { Piece } from './piece.ts'
import type { PlainMap } from './plain.ts'
import { readConfig } from './readConfig.ts'
import { recognise } from './recognise.ts'

/** The changes that bring a goal into a text; `before` is what it had written where it was opened again. */
export function makeGoal(
  goal: Goal,
  answers: Answers,
  { source, spec, before = [] }: { readonly source: string; readonly spec: Spec; readonly before?: readonly Piece[] },
): readonly Change[] {
  const config = readConfig(source, spec)
  const own = before.length === 0 ? before : ownPieces(before, piecesOfOthers(config, spec, before))
  return changesFor(config, goal.pieces(answers, spec), own)
}

const namesOf = (pieces: readonly Piece[]): string => JSON.stringify(pieces.map(({ list, item }) => [list, item]))

function piecesOfOthers(config: PlainMap, spec: Spec, before: readonly Piece[]): readonly Piece[] {
  const names = namesOf(before)
  return recognise(config, spec)
    .filter(({ pieces }) => namesOf(pieces) !== names)
    .flatMap(({ pieces }) => pieces)
}
