import type { ContextPath } from '../path.ts'
import type { ReportEntry } from '../report.ts'
import { entry } from './entry.ts'

/** A file whose text is not in the language that its name says. */
export const contentsSyntax = (path: ContextPath, language: string, problem: string): ReportEntry =>
  entry(
    'hint',
    'contents-syntax',
    path,
    `not valid ${language}: ${problem}`,
    'The program that reads the file will refuse it, or pass over what follows.',
  )
