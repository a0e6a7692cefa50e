import { quoteCommandWord } from '../../systemd/commands/quoteCommand.ts'
import type { Plan } from './plan.ts'
import { writeOption } from './writeOption.ts'

/** The service unit that keeps a container running in the foreground. */
export function unitOfPlan(plan: Plan): string {
  return [unitSection(plan), serviceSection(plan), ['[Install]', 'WantedBy=multi-user.target']]
    .map((lines) => `${lines.join('\n')}\n`)
    .join('\n')
}

function unitSection({ run, needs }: Plan): readonly string[] {
  const required = [...(run.engine === 'docker' ? ['docker.service'] : []), ...needs]
  return [
    '[Unit]',
    `After=${[...required, 'network-online.target'].join(' ')}`,
    ...(required.length > 0 ? [`Requires=${required.join(' ')}`] : []),
    'Wants=network-online.target',
  ]
}

function serviceSection(plan: Plan): readonly string[] {
  const engine = enginePath(plan)
  const name = quoteCommandWord(plan.name)
  return [
    '[Service]',
    ...(plan.removes ? [`ExecStartPre=-${engine} rm --force ${name}`] : []),
    `ExecStart=${startLine(plan)}`,
    `ExecStop=${engine} stop ${name}`,
    ...restartLines(plan),
  ]
}

/** The lines about starting again, of units and quadlets alike. */
export function restartLines({ restart, wait }: Plan): readonly string[] {
  if (restart === 'no') return []
  return [`Restart=${restart}`, ...(wait === '' ? [] : [`RestartSec=${wait}`])]
}

const enginePath = ({ run }: Plan): string => `/usr/bin/${run.engine}`

/** How long a command line may be before it goes on in more lines. */
const widest = 110

function startLine(plan: Plan): string {
  const { run } = plan
  const start = [enginePath(plan), 'run', '--name', plan.name, ...(plan.pulls ? ['--pull', 'always'] : [])]
  const end = [run.image, ...run.command]
  const groups = [start, ...optionGroups(plan), end].map((words) => words.map(quoteCommandWord).join(' '))
  const line = groups.join(' ')
  return line.length <= widest ? line : groups.join(' \\\n  ')
}

// Options of one kind share a line.
function optionGroups({ run }: Plan): readonly (readonly string[])[] {
  const groups: string[][] = []
  let name: string | undefined
  for (const option of run.options) {
    const words = writeOption(option)
    if (option.name === name) groups.at(-1)?.push(...words)
    else groups.push([...words])
    name = option.name
  }
  return groups
}
