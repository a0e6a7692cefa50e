import type { ProblemCount } from '../../store/problemCount.ts'
import { countText } from '../../ui/countText.ts'
import { Dot } from '../../ui/Dot.tsx'

interface ProblemDotProps {
  readonly count: ProblemCount
}

/** A dot that says whether a document has errors or warnings; nothing where it has none. */
export function ProblemDot({ count: { errors, warnings } }: ProblemDotProps) {
  if (errors + warnings === 0) return null
  return errors > 0 ? (
    <Dot kind="error" label={countText(errors, 'error')} />
  ) : (
    <Dot kind="warning" label={countText(warnings, 'warning')} />
  )
}
