import { useState } from 'react'
import type { FixableProblem } from '../../assist/fixes/fix.ts'

/**
 * Holds back what is wrong with a field that was fine while a person first types in it: it is said when they leave, and from
 * then on at each key.
 */
export function useHeldProblems(problems: readonly FixableProblem[]) {
  const [state, setState] = useState<'untouched' | 'held' | 'told'>('untouched')
  return {
    problems: state === 'held' ? [] : problems,
    onFocus: () => {
      if (state === 'untouched') setState(problems.length > 0 ? 'told' : 'held')
    },
    onBlur: () => setState((last) => (last === 'held' ? 'told' : last)),
  } as const
}
