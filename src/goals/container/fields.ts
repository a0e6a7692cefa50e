import { hasDocker } from '../../convert/docker/containerConfig.ts'
import type { Spec } from '../../spec/registry.ts'
import { textIn } from '../answers.ts'
import type { GoalField } from '../goalField.ts'
import { isQuadlet, nameIn } from './planOfAnswers.ts'

/** The fields of the form of a container. */
export function containerFields(spec: Spec): readonly GoalField[] {
  return [
    {
      kind: 'choice',
      id: 'engine',
      label: 'Run with',
      choices: hasDocker(spec) ? { docker: 'Docker', podman: 'Podman' } : { podman: 'Podman' },
      hintFor: (answers) => engineHint(spec, textIn(answers, 'engine')),
    },
    {
      kind: 'choice',
      id: 'shape',
      label: 'As',
      choices: { quadlet: 'Quadlet', unit: 'Service' },
      hintFor: (answers) =>
        isQuadlet(answers) ? 'Podman makes the service from it.' : 'A unit that calls podman run.',
      isShown: (answers) => textIn(answers, 'engine') === 'podman',
    },
    {
      kind: 'text',
      id: 'image',
      label: 'Image',
      isCode: true,
      placeholder: 'docker.io/library/caddy:2',
      hintFor: (answers) => imageHint(textIn(answers, 'image')),
    },
    {
      kind: 'text',
      id: 'name',
      label: 'Name',
      isCode: true,
      size: 'medium',
      hintFor: (answers) => (nameIn(answers) === '' ? '' : `The unit is ${nameIn(answers)}.service`),
    },
    ...mappings,
    ...service,
    ...others,
  ]
}

const mappings: readonly GoalField[] = [
  {
    kind: 'rows',
    id: 'ports',
    label: 'Ports',
    row: 'port',
    columns: [
      { kind: 'text', id: 'host', label: 'Port on the machine', size: 'small', behind: 'on the machine →' },
      { kind: 'text', id: 'container', label: 'Port in the container', size: 'small', behind: 'in the container' },
      { kind: 'choice', id: 'protocol', label: 'Protocol', choices: { '': 'TCP', udp: 'UDP', sctp: 'SCTP' } },
    ],
  },
  {
    kind: 'rows',
    id: 'volumes',
    label: 'Volumes',
    row: 'volume',
    columns: [
      { kind: 'text', id: 'source', label: 'Folder or volume of the machine', placeholder: '/srv/www', behind: '→' },
      { kind: 'text', id: 'target', label: 'Folder in the container', placeholder: '/srv/www' },
      {
        kind: 'choice',
        id: 'options',
        label: 'Access',
        choices: {
          '': 'Read and write',
          ro: 'Read only',
          Z: 'Read and write, own label',
          'ro,Z': 'Read only, own label',
        },
      },
    ],
  },
  {
    kind: 'rows',
    id: 'variables',
    label: 'Variables',
    row: 'variable',
    columns: [
      { kind: 'text', id: 'name', label: 'Variable', size: 'medium', placeholder: 'TZ', behind: '=' },
      { kind: 'text', id: 'value', label: 'Value', placeholder: 'Europe/Berlin' },
    ],
  },
]

const service: readonly GoalField[] = [
  {
    kind: 'choice',
    id: 'restart',
    label: 'Restart',
    choices: { always: 'Always', 'on-failure': 'If it fails', no: 'Never' },
  },
  {
    kind: 'text',
    id: 'wait',
    label: 'Restart after',
    size: 'small',
    placeholder: '100ms',
    offers: ['5', '30', '1min'],
    hint: 'In seconds, or as in `1min`.',
    isShown: (answers) => textIn(answers, 'restart') !== 'no',
  },
  { kind: 'flag', id: 'pulls', label: 'Pull the newest image', hint: 'Before each start.' },
  {
    kind: 'flag',
    id: 'removes',
    label: 'Remove the old container',
    hint: 'Before each start.',
    isShown: (answers) => !isQuadlet(answers),
  },
]

const others: readonly GoalField[] = [
  {
    kind: 'text',
    id: 'network',
    label: 'Network',
    isCode: true,
    size: 'medium',
    placeholder: 'bridge',
    offers: ['bridge', 'host', 'none'],
  },
  {
    kind: 'text',
    id: 'options',
    label: 'More options',
    isCode: true,
    placeholder: '--cap-add NET_ADMIN --memory 1g',
    hint: 'As they stand in a run command.',
  },
  { kind: 'text', id: 'command', label: 'Command', isCode: true, hint: 'Runs in place of what the image says.' },
  {
    kind: 'rows',
    id: 'needs',
    label: 'Needs',
    row: 'unit',
    hint: 'Units that start before it.',
    columns: [{ kind: 'text', id: 'value', label: 'Unit', size: 'medium', placeholder: 'database.service' }],
  },
]

function engineHint({ variant }: Spec, engine: string): string {
  if (variant === 'flatcar')
    return engine === 'docker' ? 'Docker is in every Flatcar image.' : 'Podman comes as a system extension.'
  return engine === 'docker' ? 'Docker starts with the first container.' : 'Podman is in every image.'
}

function imageHint(image: string): string {
  if (image === '' || image.includes('@')) return ''
  const tag = /:([^:/]+)$/.exec(image)?.[1]
  return tag === undefined ? 'No tag, so it is the latest one.' : `Tag ${tag}`
}
