import { textIn } from '../answers.ts'
import type { Goal } from '../goal.ts'
import { factsOf } from '../goalFacts.ts'
import { filePiece, linkPiece } from '../piece.ts'
import { plainMaps, plainText } from '../plain.ts'
import { unfit } from '../problems.ts'
import { takes } from '../../spec/takes.ts'
import { timeZones } from '../timeZones.ts'

const zones = '../usr/share/zoneinfo/'
const hostnamePattern = /^[a-z\d]([a-z\d-]{0,62})(\.[a-z\d]([a-z\d-]{0,62}))*$/i

/** Name the machine: its hostname, and the time zone of its clock. */
export const name: Goal = {
  ...factsOf('name'),
  writes: () => 'Writes /etc/hostname, and a link for the time zone.',
  fields: (spec) => [
    {
      kind: 'text',
      id: 'hostname',
      label: 'Hostname',
      isCode: true,
      placeholder: 'node1',
      size: 'medium',
      hint: 'On the network and in the logs.',
    },
    {
      kind: 'text',
      id: 'zone',
      label: 'Time zone',
      placeholder: 'Europe/Berlin',
      offers: timeZones,
      size: 'medium',
      hint: takes(spec, 'storage.links') ? 'UTC where this stays empty.' : 'Nodes of OpenShift stay at UTC.',
      isShown: () => takes(spec, 'storage.links'),
    },
  ],
  start: () => ({ hostname: '', zone: '' }),
  problems: (answers) => [
    ...(textIn(answers, 'hostname') === '' && textIn(answers, 'zone') === ''
      ? [{ field: 'hostname', message: 'Give it a name, or a time zone.' }]
      : []),
    ...unfit(answers, 'hostname', hostnamePattern, 'A hostname has letters, digits and dashes, parted by dots.'),
    ...unfit(answers, 'zone', /^[A-Z][\w+-]*(\/[\w+-]+)*$/i, 'A time zone is a name such as `Europe/Berlin`.'),
  ],
  pieces(answers, spec) {
    const [hostname, zone] = [textIn(answers, 'hostname'), textIn(answers, 'zone')]
    return [
      ...(hostname === '' ? [] : [filePiece({ path: '/etc/hostname', mode: 0o644, contents: { inline: hostname } })]),
      ...(zone === '' || !takes(spec, 'storage.links') ? [] : [linkPiece('/etc/localtime', zones + zone)]),
    ]
  },
  read(config) {
    const file = plainMaps(config, 'storage', 'files').findLast((each) => plainText(each, 'path') === '/etc/hostname')
    const link = plainMaps(config, 'storage', 'links').findLast((each) => plainText(each, 'path') === '/etc/localtime')
    const target = plainText(link, 'target')
    const hostname = plainText(file, 'contents', 'inline')
    const zone = target.startsWith(zones) ? target.slice(zones.length) : ''
    return hostname === '' && zone === '' ? [] : [{ hostname, zone }]
  },
}
