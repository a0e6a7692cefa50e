import { readConfig } from '../../goals/readConfig.ts'
import { recognise, type FoundGoal } from '../../goals/recognise.ts'
import type { Spec } from '../../spec/registry.ts'

let last: { readonly source: string; readonly spec: Spec; readonly found: readonly FoundGoal[] } | undefined

/** The goals that a text has in it; those of the newest text are kept, as several parts of the page ask for them. */
export function foundGoals(source: string, spec: Spec): readonly FoundGoal[] {
  if (last?.source !== source || last.spec !== spec) {
    last = { source, spec, found: recognise(readConfig(source, spec), spec) }
  }
  return last.found
}
