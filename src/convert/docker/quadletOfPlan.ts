import { escapeSpecial, quoteCommandWord } from '../../systemd/commands/quoteCommand.ts'
import type { Plan } from './plan.ts'
import { quadletFlags, quadletKeys } from './quadletKeys.ts'
import type { RunOption } from './run.ts'
import { restartLines } from './unitOfPlan.ts'
import { writeOption } from './writeOption.ts'

/** The quadlet of a container that Podman runs. Podman itself removes an old container of the name. */
export function quadletOfPlan(plan: Plan): string {
  const service = restartLines(plan)
  return [
    unitSection(plan),
    containerSection(plan),
    ...(service.length > 0 ? [['[Service]', ...service]] : []),
    ['[Install]', 'WantedBy=multi-user.target'],
  ]
    .map((lines) => `${lines.join('\n')}\n`)
    .join('\n')
}

function unitSection({ needs }: Plan): readonly string[] {
  return [
    '[Unit]',
    `After=${[...needs, 'network-online.target'].join(' ')}`,
    ...(needs.length > 0 ? [`Requires=${needs.join(' ')}`] : []),
    'Wants=network-online.target',
  ]
}

function containerSection({ run, name, pulls }: Plan): readonly string[] {
  return [
    '[Container]',
    `ContainerName=${escapeSpecial(name)}`,
    `Image=${escapeSpecial(run.image)}`,
    ...(pulls ? ['Pull=always'] : []),
    ...run.options.map(optionLine),
    ...(run.command.length > 0 ? [`Exec=${run.command.map(quoteCommandWord).join(' ')}`] : []),
  ]
}

/** Whether an option has a key of its own in a quadlet. */
export const hasQuadletKey = (option: Pick<RunOption, 'name' | 'value'>): boolean =>
  !optionLine(option).startsWith(argsKey)

const argsKey = 'PodmanArgs='

function optionLine(option: Pick<RunOption, 'name' | 'value'>): string {
  return keyedLine(option) ?? `${argsKey}${writeOption(option).map(quoteCommandWord).join(' ')}`
}

function keyedLine({ name, value }: Pick<RunOption, 'name' | 'value'>): string | undefined {
  const known = (value === undefined ? quadletFlags : quadletKeys).find(({ option }) => option === name)
  if (!known) return undefined
  if (value === undefined) return `${known.key}=true`
  if (known.isSplit) return `${known.key}=${quoteCommandWord(value)}`
  // White space at the ends and line breaks would be lost in a plain value.
  return /^\S(?:.*\S)?$/.test(value) && !value.endsWith('\\') ? `${known.key}=${escapeSpecial(value)}` : undefined
}
