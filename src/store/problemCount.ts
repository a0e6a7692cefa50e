import { withoutHints, type Report } from '../report/report.ts'
import { validate } from './problemCount.schema.json?validator'

/** How many problems a text has; hints are none. */
export interface ProblemCount {
  readonly errors: number
  readonly warnings: number
}

/** Counts the problems of a text. */
export function countProblems(report: Report): ProblemCount {
  const problems = withoutHints(report)
  const errors = problems.filter(({ kind }) => kind === 'error').length
  return { errors, warnings: problems.length - errors }
}

/** Whether something read from storage is such a count. */
export const isProblemCount = (value: unknown): value is ProblemCount => validate(value)
