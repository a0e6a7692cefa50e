import { parseUnit, type UnitDirective } from '../../systemd/parseUnit.ts'
import { splitCommand } from '../../systemd/commands/splitCommand.ts'
import type { Plan, Restart } from './plan.ts'
import { quadletFlags, quadletKeys } from './quadletKeys.ts'
import { readRunWords } from './readRunWords.ts'
import { optionOf, type Engine, type Run, type RunOption } from './run.ts'

/** The plan that a service unit may come from; undefined where it runs no container. Other lines of it are not looked at. */
export function planOfUnit(text: string): Plan | undefined {
  const directives = directivesOf(text)
  const [path = '', verb, ...words] = splitCommand(valueOf(directives, 'ExecStart') ?? '') ?? []
  const engine = /^\/usr\/bin\/(docker|podman)$/.exec(path)?.[1]
  if (engine === undefined || verb !== 'run') return undefined
  const { run } = readRunWords(words.map(wordOf), engine === 'docker' ? 'docker' : 'podman')
  return {
    ...servicePlan(directives),
    run: withoutPlan(run),
    name: optionOf(run, 'name') ?? '',
    pulls: optionOf(run, 'pull') === 'always',
    removes: directives.some(({ name, value }) => name.text === 'ExecStartPre' && / rm --force /.test(value.text)),
  }
}

/** The plan that a quadlet may come from. */
export function planOfQuadlet(text: string): Plan | undefined {
  const directives = directivesOf(text)
  const image = valueOf(directives, 'Image')
  if (image === undefined) return undefined
  const options = directives.filter(({ section }) => section === 'Container').map(optionsOfLine)
  const command = splitCommand(valueOf(directives, 'Exec') ?? '')
  if (options.includes(undefined) || command === undefined) return undefined
  const engine: Engine = 'podman'
  return {
    ...servicePlan(directives),
    run: { engine, image: plainText(image), options: options.flatMap((each) => each ?? []), command },
    name: plainText(valueOf(directives, 'ContainerName') ?? ''),
    pulls: valueOf(directives, 'Pull') === 'always',
    removes: true,
  }
}

function servicePlan(directives: readonly UnitDirective[]): Pick<Plan, 'restart' | 'wait' | 'needs'> {
  const required = (valueOf(directives, 'Requires') ?? '').split(/\s+/)
  return {
    restart: restartOf(valueOf(directives, 'Restart')),
    wait: valueOf(directives, 'RestartSec') ?? '',
    needs: required.filter((unit) => unit !== '' && unit !== 'docker.service'),
  }
}

const restartOf = (text: string | undefined): Restart => (text === 'always' || text === 'on-failure' ? text : 'no')

const directivesOf = (text: string): readonly UnitDirective[] =>
  parseUnit(text).filter((statement) => statement.kind === 'directive')

const valueOf = (directives: readonly UnitDirective[], name: string): string | undefined =>
  directives.findLast((directive) => directive.name.text === name)?.value.text

const wordOf = (text: string) => ({ text, start: 0, end: 0 })

const saidByPlan = ['name', 'pull']

const withoutPlan = (run: Run): Run => ({
  ...run,
  options: run.options.filter(({ name }) => !saidByPlan.includes(name)),
})

const saidElsewhere = ['ContainerName', 'Image', 'Pull', 'Exec']

const option = (name: string, value: string | undefined): RunOption => ({ name, value, start: 0, end: 0 })

// Undefined where a line says something that no option does.
function optionsOfLine({ name, value }: UnitDirective): readonly RunOption[] | undefined {
  const key = name.text
  if (saidElsewhere.includes(key)) return []
  if (key === 'PodmanArgs') return readArgs(value.text)
  const flag = quadletFlags.find((known) => known.key === key)
  if (flag) return [option(flag.option, undefined)]
  const known = quadletKeys.find((each) => each.key === key)
  if (!known) return undefined
  if (!known.isSplit) return [option(known.option, plainText(value.text))]
  return splitCommand(value.text)?.map((word) => option(known.option, word))
}

function readArgs(text: string): readonly RunOption[] | undefined {
  const words = splitCommand(text)
  return words && readRunWords([...words, 'image'].map(wordOf), 'podman').run.options
}

const plainText = (value: string): string => value.replaceAll('%%', '%').replaceAll('$$', '$')
