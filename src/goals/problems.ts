import { textIn, type Answers } from './answers.ts'
import type { GoalProblem } from './goal.ts'

/** A problem where a field has no text. */
export const missing = (answers: Answers, field: string, message: string): readonly GoalProblem[] =>
  textIn(answers, field) === '' ? [{ field, message }] : []

/** A problem where the text of a field is there and does not fit. */
export function unfit(answers: Answers, field: string, pattern: RegExp, message: string): readonly GoalProblem[] {
  const text = textIn(answers, field)
  return text === '' || pattern.test(text) ? [] : [{ field, message }]
}

/** A problem where a field has no text or one that does not fit. */
export const wrong = (answers: Answers, field: string, pattern: RegExp, message: string): readonly GoalProblem[] =>
  pattern.test(textIn(answers, field)) ? [] : [{ field, message }]

export const absolutePath = /^\/(?!.*\/\.\.?(?:\/|$))\S.*$/
