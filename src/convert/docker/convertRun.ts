import { noRunCommand } from '../../report/catalogue/docker.ts'
import { yamlPath } from '../../report/path.ts'
import type { ReportEntry } from '../../report/report.ts'
import type { Spec } from '../../spec/registry.ts'
import { createLineIndex } from '../../yaml/read/lineIndex.ts'
import { writeYaml } from '../../yaml/write/writeYaml.ts'
import type { Converted } from '../converted.ts'
import { carryRun } from './carryRun.ts'
import { containerConfig, hasDocker } from './containerConfig.ts'
import { readRunLine } from './readRunLine.ts'
import { sortedOptions } from './sortedOptions.ts'

/** Turns a `docker run` or `podman run` line into a Butane config that runs the container. */
export function convertRun(source: string, spec: Spec): Converted {
  const line = readRunLine(source)
  if (!line) return { text: undefined, losses: [noRunCommand(yamlPath())] }
  const engine = hasDocker(spec) ? line.run.engine : 'podman'
  const { plan, losses } = carryRun(source, line, { engine, isQuadlet: engine === 'podman' })
  const lines = createLineIndex(source)
  const placed = losses.map(({ entry, start, end }): ReportEntry => ({
    ...entry,
    range: { start: lines.positionAt(start), end: lines.positionAt(end) },
  }))
  if (plan.run.image === '') return { text: undefined, losses: placed }
  const run = { ...plan.run, options: sortedOptions(plan.run.options) }
  const config = containerConfig(spec, engine, [{ plan: { ...plan, run }, from: yamlPath() }])
  return { text: writeYaml(config), losses: placed }
}
