import type { Spec } from '../spec/registry.ts'
import type { Answers } from './answers.ts'
import type { GoalFacts } from './goalFacts.ts'
import type { GoalField } from './goalField.ts'
import type { Piece } from './piece.ts'
import type { PlainMap } from './plain.ts'

/** Something that people want of a machine: a short form that writes config, and knows again what it wrote. */
export interface Goal extends GoalFacts {
  /** A line about what it writes. */
  readonly writes: (spec: Spec) => string
  readonly fields: (spec: Spec) => readonly GoalField[]
  /** What the form begins with. */
  readonly start: (spec: Spec) => Answers
  /** What keeps the answers from being written. */
  readonly problems: (answers: Answers, spec: Spec) => readonly GoalProblem[]
  /** What the answers want in the config. */
  readonly pieces: (answers: Answers, spec: Spec) => readonly Piece[]
  /** Answers that parts of a config may come from. Those whose pieces are not in the config are dropped by `recognise`. */
  readonly read: (config: PlainMap, spec: Spec) => readonly Answers[]
}

/** A problem with an answer. */
export interface GoalProblem {
  /** The id of the field. */
  readonly field: string
  /** The row of it, counted from 0; absent for the field as a whole. */
  readonly row?: number
  readonly message: string
}
