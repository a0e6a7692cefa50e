import type { Plan, Restart } from '../../convert/docker/plan.ts'
import { readRunWords } from '../../convert/docker/readRunWords.ts'
import { nameOfImage, optionOf, optionsOf, type RunOption } from '../../convert/docker/run.ts'
import { readCommand } from '../../convert/docker/shellWords.ts'
import { writeOption } from '../../convert/docker/writeOption.ts'
import { quoteShell } from '../../targets/quote/quoteShell.ts'
import { isOn, rowsIn, textIn, valuesIn, valueRows, type Answers } from '../answers.ts'
import { portRow, portText, variableRow, variableText, volumeRow, volumeText } from './rows.ts'

/** The name of the container and its unit: what was given, or that of the image. */
export const nameIn = (answers: Answers): string => textIn(answers, 'name') || nameOfImage(textIn(answers, 'image'))

/** Whether the answers make a quadlet. */
export const isQuadlet = (answers: Answers): boolean =>
  textIn(answers, 'engine') === 'podman' && textIn(answers, 'shape') === 'quadlet'

/** The container that answers describe. */
export function planOfAnswers(answers: Answers): Plan {
  const engine = textIn(answers, 'engine') === 'podman' ? 'podman' : 'docker'
  const network = textIn(answers, 'network')
  const options = [
    ...rowsIn(answers, 'ports').map((row) => option('publish', portText(row))),
    ...rowsIn(answers, 'volumes').map((row) => option('volume', volumeText(row))),
    ...rowsIn(answers, 'variables').map((row) => option('env', variableText(row))),
    ...(network === '' ? [] : [option('network', network)]),
    ...moreOptions(answers),
  ]
  const restart = restartIn(answers)
  return {
    run: { engine, options, image: textIn(answers, 'image'), command: wordsOf(textIn(answers, 'command')) },
    name: nameIn(answers),
    restart,
    wait: restart === 'no' ? '' : textIn(answers, 'wait'),
    pulls: isOn(answers, 'pulls'),
    removes: isQuadlet(answers) || isOn(answers, 'removes'),
    needs: valuesIn(answers, 'needs'),
  }
}

const option = (name: string, value: string | undefined): RunOption => ({ name, value, start: 0, end: 0 })

const wordsOf = (text: string): readonly string[] => readCommand(text).words.map((word) => word.text)

function restartIn(answers: Answers): Restart {
  const restart = textIn(answers, 'restart')
  return restart === 'always' || restart === 'on-failure' ? restart : 'no'
}

/** The options that a person wrote as they stand in a command. */
export function moreOptions(answers: Answers): readonly RunOption[] {
  const { words } = readCommand(textIn(answers, 'options'))
  return readRunWords([...words, { text: 'image', start: 0, end: 0 }], 'podman').run.options
}

const ownFields = ['publish', 'volume', 'env', 'network', 'name', 'pull']

/** The answers that a plan may come from. */
export function answersOfPlan(plan: Plan, shape: 'unit' | 'quadlet'): Answers {
  const { run } = plan
  const others = run.options.filter(({ name, value }) => !ownFields.includes(name) || value === undefined)
  const networks = optionsOf(run, 'network')
  const more = networks.length > 1 ? [...others, ...networks.slice(1).map((value) => option('network', value))] : others
  return {
    engine: run.engine,
    shape,
    image: run.image,
    name: plan.name,
    ports: optionsOf(run, 'publish').map(portRow),
    volumes: optionsOf(run, 'volume').map(volumeRow),
    variables: optionsOf(run, 'env').map(variableRow),
    network: networks.length > 1 ? (networks[0] ?? '') : (optionOf(run, 'network') ?? ''),
    restart: plan.restart,
    wait: plan.wait,
    pulls: plan.pulls,
    removes: plan.removes,
    options: more.flatMap(writeOption).map(quoteShell).join(' '),
    command: run.command.map(quoteShell).join(' '),
    needs: valueRows(plan.needs),
  }
}
