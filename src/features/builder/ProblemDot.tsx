import type { ReportKind } from '../../report/report.ts'
import { Dot } from '../../ui/Dot.tsx'

interface ProblemDotProps {
  readonly kind: ReportKind
}

/** Marks something that has a problem. */
export function ProblemDot({ kind }: ProblemDotProps) {
  return <Dot kind={kind} label={`has ${kind === 'error' ? 'an error' : `a ${kind}`}`} />
}
