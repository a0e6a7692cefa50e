import { keepProblems } from './documentKeeper.ts'
import { countProblems } from './problemCount.ts'
import { workspace } from './workspace.ts'

/** Keeps with the open document how many problems it has, for lists of documents. Called once, at start-up. */
export function noteProblems(): void {
  workspace.subscribe(({ document, latest }, before) => {
    if (latest && latest !== before.latest && latest.source === document?.source)
      keepProblems(countProblems(latest.problems))
  })
}
