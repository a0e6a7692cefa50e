import { carryRun, type RunLoss, type RunRow } from '../../convert/docker/carryRun.ts'
import { hasDocker } from '../../convert/docker/containerConfig.ts'
import { readRunLine } from '../../convert/docker/readRunLine.ts'
import type { Spec } from '../../spec/registry.ts'
import type { Answers } from '../answers.ts'
import { answersOfPlan } from './planOfAnswers.ts'

/** What a pasted `run` command says, and what could not be carried over. */
export interface PastedRun {
  readonly answers: Answers
  readonly rows: readonly RunRow[]
  readonly losses: readonly RunLoss[]
}

/** Reads a text with a `docker run` or `podman run` command in it; undefined where there is none. */
export function pasteRun(text: string, spec: Spec): PastedRun | undefined {
  const line = readRunLine(text)
  if (!line) return undefined
  const engine = hasDocker(spec) ? line.run.engine : 'podman'
  const { plan, rows, losses } = carryRun(text, line, { engine, isQuadlet: engine === 'podman' })
  return { answers: answersOfPlan(plan, 'quadlet'), rows, losses }
}
