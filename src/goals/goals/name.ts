import type { Spec } from '../../spec/registry.ts'
import { textIn, type Answers } from '../answers.ts'
import type { Goal } from '../goal.ts'
import { factsOf } from '../goalFacts.ts'
import { filePiece, linkPiece, type Piece } from '../piece.ts'
import { plainMaps, plainText, type PlainMap } from '../plain.ts'
import { unfit } from '../problems.ts'
import { takes } from '../../spec/takes.ts'
import { keyboards, locales } from '../languages.ts'
import { timeZones } from '../timeZones.ts'

const zones = '../usr/share/zoneinfo/'
const hostnamePattern = /^[a-z\d]([a-z\d-]{0,62})(\.[a-z\d]([a-z\d-]{0,62}))*$/i

/** The files of one setting each: what the setting is called in it. */
const settings = {
  locale: { path: '/etc/locale.conf', key: 'LANG' },
  keyboard: { path: '/etc/vconsole.conf', key: 'KEYMAP' },
} as const

type Setting = keyof typeof settings

/** Flatcar has the keys of US keyboards and the C locale alone. */
const hasLanguages = ({ variant }: Spec): boolean => variant !== 'flatcar'

/** Name the machine: its hostname, the time zone of its clock, and what it speaks at its console. */
export const name: Goal = {
  ...factsOf('name'),
  writes: (spec) =>
    hasLanguages(spec)
      ? 'Writes /etc/hostname, a link for the time zone, locale.conf and vconsole.conf.'
      : 'Writes /etc/hostname, and a link for the time zone.',
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
    {
      kind: 'text',
      id: 'locale',
      label: 'Locale',
      isCode: true,
      placeholder: 'C.UTF-8',
      offers: locales,
      size: 'medium',
      hint: 'Of programs, as far as the image has it.',
      isShown: () => hasLanguages(spec),
    },
    {
      kind: 'text',
      id: 'keyboard',
      label: 'Keyboard',
      isCode: true,
      placeholder: 'us',
      offers: keyboards,
      size: 'medium',
      hint: 'The layout at the console.',
      isShown: () => hasLanguages(spec),
    },
  ],
  start: (spec) => ({ hostname: '', zone: '', ...(hasLanguages(spec) && { locale: '', keyboard: '' }) }),
  problems: (answers) => [
    ...(['hostname', 'zone', 'locale', 'keyboard'].every((id) => textIn(answers, id) === '')
      ? [{ field: 'hostname', message: 'Give it a name, or a time zone.' }]
      : []),
    ...unfit(answers, 'hostname', hostnamePattern, 'A hostname has letters, digits and dashes, parted by dots.'),
    ...unfit(answers, 'zone', /^[A-Z][\w+-]*(\/[\w+-]+)*$/i, 'A time zone is a name such as `Europe/Berlin`.'),
    ...unfit(answers, 'locale', /^[\w.@-]+$/, 'A locale is a name such as `de_DE.UTF-8`.'),
    ...unfit(answers, 'keyboard', /^[\w.+-]+$/, 'A keyboard layout is a name such as `de-nodeadkeys`.'),
  ],
  pieces(answers, spec) {
    const [hostname, zone] = [textIn(answers, 'hostname'), textIn(answers, 'zone')]
    return [
      ...(hostname === '' ? [] : [filePiece({ path: '/etc/hostname', mode: 0o644, contents: { inline: hostname } })]),
      ...(zone === '' || !takes(spec, 'storage.links') ? [] : [linkPiece('/etc/localtime', zones + zone)]),
      ...(hasLanguages(spec) ? [...settingPieces(answers, 'locale'), ...settingPieces(answers, 'keyboard')] : []),
    ]
  },
  read(config, spec) {
    const file = plainMaps(config, 'storage', 'files').findLast((each) => plainText(each, 'path') === '/etc/hostname')
    const link = plainMaps(config, 'storage', 'links').findLast((each) => plainText(each, 'path') === '/etc/localtime')
    const target = plainText(link, 'target')
    const hostname = plainText(file, 'contents', 'inline')
    const zone = target.startsWith(zones) ? target.slice(zones.length) : ''
    const others = hasLanguages(spec)
      ? { locale: settingIn(config, 'locale'), keyboard: settingIn(config, 'keyboard') }
      : {}
    const answers = { hostname, zone, ...others }
    return Object.values(answers).every((answer) => answer === '') ? [] : [answers]
  },
}

function settingPieces(answers: Answers, id: Setting): readonly Piece[] {
  const { path, key } = settings[id]
  const text = textIn(answers, id)
  if (text === '') return []
  return [filePiece({ path, overwrite: true, mode: 0o644, contents: { inline: `${key}=${text}\n` } })]
}

function settingIn(config: PlainMap, id: Setting): string {
  const { path, key } = settings[id]
  const file = plainMaps(config, 'storage', 'files').findLast((each) => plainText(each, 'path') === path)
  return new RegExp(`^${key}=(.*)\n$`).exec(plainText(file, 'contents', 'inline'))?.[1] ?? ''
}
