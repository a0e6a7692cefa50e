import { createStore } from 'zustand/vanilla'
import type { Answers } from '../goals/answers.ts'
import type { GoalId } from '../goals/goalId.ts'
import type { Piece } from '../goals/piece.ts'
import { builderView, closeWide, openGoals } from './builderView.ts'

/** What the wide form shows of goals. */
export interface GoalForms {
  /** The goal whose form is open; undefined while one is being chosen. */
  readonly open: OpenGoal | undefined
  /** The goals whose forms come next. */
  readonly waiting: readonly GoalId[]
  /** How many were chosen together. */
  readonly chosen: number
  /** Whether a form was closed just now, so that the focus goes back. */
  readonly isLeft: boolean
  /** What the open form would write; undefined while it cannot be said. */
  readonly preview: GoalPreview | undefined
}

/** A goal that is being filled in. */
export interface OpenGoal {
  readonly id: GoalId
  /** What the form begins with where the goal is in the config already. */
  readonly answers?: Answers
  /** What it has in the config then. */
  readonly before: readonly Piece[]
}

/** A text as it would be, with the lines that are new in it. */
export interface GoalPreview {
  /** The text it was made for. */
  readonly source: string
  readonly after: string
  readonly added: readonly AddedLines[]
}

/** Lines that would be new, counted from 1. */
export interface AddedLines {
  readonly first: number
  readonly last: number
  /** The line of the present text that they would come after; 0 for the start. */
  readonly below: number
}

const nothing: GoalForms = { open: undefined, waiting: [], chosen: 0, isLeft: false, preview: undefined }

/** The goals of this tab. */
export const goalForms = createStore<GoalForms>(() => nothing)

/** Shows all goals to choose one. */
export function chooseGoal(): void {
  goalForms.setState(nothing)
  openGoals()
}

/** Opens the form of a goal. */
export function openGoal(open: OpenGoal): void {
  goalForms.setState({ ...nothing, open })
  openGoals()
}

/** Opens the forms of several goals, one after the other. */
export function openGoalsInTurn(ids: readonly GoalId[]): void {
  const [id, ...waiting] = ids
  if (id === undefined) return
  goalForms.setState({ open: { id, before: [] }, waiting, chosen: ids.length, preview: undefined })
  openGoals()
}

/** Goes on to the next goal, or back to the list where none waits. */
export function leaveGoal(): void {
  const { waiting, chosen } = goalForms.getState()
  const [id, ...others] = waiting
  if (id === undefined) closeWide()
  else goalForms.setState({ open: { id, before: [] }, waiting: others, chosen, preview: undefined })
}

/** Whether one comes back from a form; true once. */
export function takeReturn(): boolean {
  const { isLeft } = goalForms.getState()
  if (isLeft) goalForms.setState({ isLeft: false })
  return isLeft
}

/** Shows in dock and editor what would be written. */
export const showPreview = (preview: GoalPreview | undefined): void => goalForms.setState({ preview })

builderView.subscribe((now, before) => {
  if (before.wide === 'goal' && now.wide !== 'goal') goalForms.setState({ ...nothing, isLeft: true })
})
