import { planOfQuadlet, planOfUnit } from '../../convert/docker/planOfUnit.ts'
import { quadletOfPlan } from '../../convert/docker/quadletOfPlan.ts'
import { unitOfPlan } from '../../convert/docker/unitOfPlan.ts'
import { yamlFlag, yamlText } from '../../yaml/write/yamlTree.ts'
import { rowsIn, textIn, valuesIn, type Answers } from '../answers.ts'
import { containerFields } from '../container/fields.ts'
import { answersOfPlan, isQuadlet, moreOptions, nameIn, planOfAnswers } from '../container/planOfAnswers.ts'
import type { Goal, GoalProblem } from '../goal.ts'
import { factsOf } from '../goalFacts.ts'
import { filePiece, mapOf, unitPiece, type Piece } from '../piece.ts'
import { plainMaps, plainText } from '../plain.ts'
import { missing, unfit } from '../problems.ts'
import { takes } from '../../spec/takes.ts'

const quadletFolder = '/etc/containers/systemd/'

/** Run a container: a service of Docker or Podman, or a quadlet. */
export const container: Goal = {
  ...factsOf('container'),
  writes: () => 'Writes one systemd unit, or one quadlet, that starts at boot.',
  fields: containerFields,
  start: ({ variant }) => ({
    engine: variant === 'flatcar' ? 'docker' : 'podman',
    shape: 'quadlet',
    image: '',
    name: '',
    ports: [],
    volumes: [],
    variables: [],
    restart: 'always',
    wait: '',
    pulls: true,
    removes: true,
    network: '',
    options: '',
    command: '',
    needs: [],
  }),
  problems: (answers) => [
    ...missing(answers, 'image', 'Give an image, such as `docker.io/library/caddy:2`.'),
    ...unfit(answers, 'image', /^[^\s-]\S*$/, 'The name of an image has no spaces.'),
    ...(nameIn(answers) === '' ? [] : nameProblems(answers)),
    ...rowProblems(answers),
    ...unfit(
      answers,
      'wait',
      /^(?:\d+(?:\.\d+)?(?:us|ms|s|sec|m|min|h|d)?\s*)+$/,
      'A span of time: `5`, `30s`, `1min`.',
    ),
    ...optionProblems(answers),
    ...valuesIn(answers, 'needs').flatMap((unit, row) =>
      /^[\w@:.\\-]+\.\w+$/.test(unit)
        ? []
        : [{ field: 'needs', row, message: 'A unit has a type: `database.service`.' }],
    ),
  ],
  pieces(answers, spec) {
    const plan = planOfAnswers(answers)
    if (!isQuadlet(answers)) return [unitPiece(`${plan.name}.service`, unitOfPlan(plan))]
    return [quadletPiece(`${plan.name}.container`, quadletOfPlan(plan), takes(spec, 'systemd.quadlets'))]
  },
  read(config) {
    const units = plainMaps(config, 'systemd', 'units').flatMap((unit) => {
      const plan = planOfUnit(plainText(unit, 'contents'))
      return plan ? [answersOfPlan(plan, plan.run.engine === 'podman' ? 'unit' : 'quadlet')] : []
    })
    const quadlets = [
      ...plainMaps(config, 'systemd', 'quadlets').map((quadlet) => plainText(quadlet, 'contents')),
      ...plainMaps(config, 'storage', 'files')
        .filter((file) => plainText(file, 'path').startsWith(quadletFolder))
        .map((file) => plainText(file, 'contents', 'inline')),
    ].flatMap((text) => {
      const plan = planOfQuadlet(text)
      return plan ? [answersOfPlan(plan, 'quadlet')] : []
    })
    return [...units, ...quadlets]
  },
}

/** A quadlet as the spec takes it: in its own list, or as a file that Podman's generator reads. */
function quadletPiece(name: string, contents: string, hasOwnList: boolean): Piece {
  if (!hasOwnList) return filePiece({ path: quadletFolder + name, mode: 0o644, contents: { inline: contents } })
  return {
    list: ['systemd', 'quadlets'],
    key: 'name',
    item: mapOf({ name: yamlText(name), rootful: yamlFlag(true), contents: yamlText(contents) }),
  }
}

const nameProblems = (answers: Answers): readonly GoalProblem[] =>
  /^[a-z\d][\w.-]*$/i.test(nameIn(answers))
    ? []
    : [{ field: 'name', message: 'A name has letters, digits and dashes, and begins with one of the first two.' }]

function rowProblems(answers: Answers): readonly GoalProblem[] {
  const ports = rowsIn(answers, 'ports').flatMap((port, row): readonly GoalProblem[] => {
    if (!/^\d+(?:-\d+)?$/.test(textIn(port, 'container')))
      return [{ field: 'ports', row, message: 'Which port of the container: `80`.' }]
    const isFit = /^(?:(?:[\d.]+|\[[\da-f:]+\]):)?(?:\d+(?:-\d+)?)?$/i.test(textIn(port, 'host'))
    return isFit
      ? []
      : [
          {
            field: 'ports',
            row,
            message: 'A port of the machine, with an address before it at most: `127.0.0.1:8080`.',
          },
        ]
  })
  const volumes = rowsIn(answers, 'volumes').flatMap((volume, row): readonly GoalProblem[] => {
    if (!textIn(volume, 'target').startsWith('/'))
      return [{ field: 'volumes', row, message: 'Where it is in the container: a path from the root.' }]
    const isFit = /^(?:\/.*|[a-z\d][\w.-]*|)$/i.test(textIn(volume, 'source'))
    return isFit ? [] : [{ field: 'volumes', row, message: 'A full path of the machine, or the name of a volume.' }]
  })
  const variables = rowsIn(answers, 'variables').flatMap((variable, row): readonly GoalProblem[] =>
    /^[^\s=]+$/.test(textIn(variable, 'name'))
      ? []
      : [{ field: 'variables', row, message: 'A variable has a name without spaces.' }],
  )
  return [...ports, ...volumes, ...variables]
}

const planned = ['name', 'restart', 'pull', 'detach', 'rm', 'interactive', 'tty']

function optionProblems(answers: Answers): readonly GoalProblem[] {
  const text = textIn(answers, 'options')
  const odd = moreOptions(answers).find(({ name }) => planned.includes(name))
  if (odd) return [{ field: 'options', message: `Leave --${odd.name} out: the form and systemd see to it.` }]
  return text === '' || text.startsWith('-') ? [] : [{ field: 'options', message: 'An option begins with a dash.' }]
}
