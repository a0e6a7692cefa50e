import type { Report } from './report.ts'
import { sentence } from './sentence.ts'

/** Why a text has no result of its own: `Line 22: Mapping values are not allowed in this context.` */
export function staleReason(problems: Report): string {
  const first = problems.find(({ kind }) => kind === 'error')
  if (!first) return 'The YAML has an error.'
  const reason = sentence(first.message)
  return first.range ? `Line ${first.range.start.line}: ${reason}` : reason
}

/** Where the first error is, in UTF-16 offsets; that of the first problem where the error has no place. */
export function firstErrorOffset(problems: Report): number | undefined {
  const placed = problems.filter(({ range }) => range !== undefined)
  return (placed.find(({ kind }) => kind === 'error') ?? placed[0])?.range?.start.offset
}
