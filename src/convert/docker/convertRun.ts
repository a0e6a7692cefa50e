import { noRunCommand, otherCommand } from '../../report/catalogue/docker.ts'
import { yamlPath } from '../../report/path.ts'
import type { ReportEntry } from '../../report/report.ts'
import type { Spec } from '../../spec/registry.ts'
import { createLineIndex } from '../../yaml/read/lineIndex.ts'
import { writeYaml } from '../../yaml/write/writeYaml.ts'
import type { Converted } from '../converted.ts'
import { carryRun, type RunLoss } from './carryRun.ts'
import { containerConfig, hasDocker, networkQuadlet, networkUnit } from './containerConfig.ts'
import { otherCommands } from './otherCommands.ts'
import type { Plan } from './plan.ts'
import { readRunLines } from './readRunLine.ts'
import type { RunOption } from './run.ts'
import { sortedOptions } from './sortedOptions.ts'

/** Turns `docker run` or `podman run` lines into a Butane config that runs the containers. */
export function convertRun(source: string, spec: Spec): Converted {
  const found = readRunLines(source)
  const [first] = found
  if (!first) return { text: undefined, losses: [noRunCommand(yamlPath())] }
  const engine = hasDocker(spec) ? first.run.engine : 'podman'
  const others = otherCommands(source, found)
  const networks = new Set(others.flatMap(({ kind, network }) => (kind === 'network' ? [network] : [])))
  // What stands around the commands is told on its own.
  const carried = found.map((line) =>
    carryRun(source, { ...line, rest: '' }, { engine, isQuadlet: engine === 'podman' }),
  )
  const losses = placedIn(source, [
    ...others.flatMap(({ kind, text, start, end }): readonly RunLoss[] =>
      kind === 'left out' ? [{ entry: otherCommand(yamlPath(), text), start, end }] : [],
    ),
    ...carried.flatMap((each) => each.losses.filter(({ missing }) => missing === undefined || !networks.has(missing))),
  ])
  const plans = carried.flatMap(({ plan }) => (plan.run.image === '' ? [] : [plan]))
  if (plans.length === 0) return { text: undefined, losses }
  const containers = withOwnNames(plans).map((plan) => ({ plan: inNetworks(plan, networks), from: yamlPath() }))
  const made = [...networks].map((name) => ({ name, from: yamlPath() }))
  return { text: writeYaml(containerConfig(spec, engine, containers, made)), losses }
}

function placedIn(source: string, losses: readonly RunLoss[]): readonly ReportEntry[] {
  const lines = createLineIndex(source)
  return losses.map(({ entry, start, end }) => ({
    ...entry,
    range: { start: lines.positionAt(start), end: lines.positionAt(end) },
  }))
}

/** Containers of one image that have no name get a number. */
function withOwnNames(plans: readonly Plan[]): readonly Plan[] {
  return plans.map((plan, index) => {
    const before = plans.slice(0, index).filter(({ name }) => name === plan.name).length
    return before === 0 ? plan : { ...plan, name: `${plan.name}-${before + 1}` }
  })
}

/** A plan that waits for the networks that are made beside it. */
function inNetworks(plan: Plan, networks: ReadonlySet<string>): Plan {
  const { run } = plan
  const isMade = ({ name, value }: RunOption): boolean =>
    name === 'network' && value !== undefined && networks.has(value)
  const referring = (option: RunOption): RunOption =>
    isMade(option) && run.engine === 'podman' ? { ...option, value: networkQuadlet(option.value ?? '') } : option
  const needs = run.engine === 'docker' ? run.options.filter(isMade).map(({ value = '' }) => networkUnit(value)) : []
  return { ...plan, run: { ...run, options: sortedOptions(run.options.map(referring)) }, needs }
}
