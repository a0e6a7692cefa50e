import type { Spec } from '../../spec/registry.ts'
import { textIn, type Answers } from '../answers.ts'
import type { Goal } from '../goal.ts'
import { factsOf } from '../goalFacts.ts'
import { unfit, wrong } from '../problems.ts'
import { flatcarUpdateAnswers, flatcarUpdatePieces } from '../updates/flatcar.ts'
import { lengthPattern } from '../updates/length.ts'
import { zincatiAnswers, zincatiPieces } from '../updates/zincati.ts'

const isFlatcar = ({ variant }: Spec): boolean => variant === 'flatcar'
const hasWindow = (answers: Answers): boolean => textIn(answers, 'mode') === 'window'

/** Set the update window: when the machine may restart to take an update, or that it takes none. */
export const updates: Goal = {
  ...factsOf('updates'),
  writes: (spec) =>
    isFlatcar(spec) ? 'Writes update.conf, or masks the units that update.' : 'Writes a file for Zincati.',
  fields: (spec) => [
    {
      kind: 'choice',
      id: 'mode',
      label: 'Updates',
      choices: {
        window: 'In a window',
        any: 'At any time',
        ...(isFlatcar(spec) && { wait: 'Without reboots' }),
        off: 'Off',
      },
      hintFor: (answers) => modeHints(spec)[textIn(answers, 'mode')] ?? '',
    },
    {
      kind: 'text',
      id: 'channel',
      label: 'Channel',
      isCode: true,
      placeholder: 'stable',
      offers: ['stable', 'beta', 'alpha', 'lts'],
      size: 'medium',
      hint: 'Where updates come from. The channel of the image where this stays empty.',
      isShown: (answers) => isFlatcar(spec) && textIn(answers, 'mode') !== 'off',
    },
    { kind: 'choice', id: 'day', label: 'Day', choices: days, isShown: hasWindow },
    {
      kind: 'text',
      id: 'time',
      label: 'From',
      isCode: true,
      placeholder: '04:00',
      size: 'small',
      hint: isFlatcar(spec) ? 'In the time zone of the machine.' : 'In UTC.',
      isShown: hasWindow,
    },
    {
      kind: 'text',
      id: 'length',
      label: 'For',
      isCode: true,
      placeholder: '1h',
      size: 'small',
      offers: ['30m', '1h', '2h', '4h'],
      isShown: hasWindow,
    },
  ],
  start: (spec) => ({
    mode: 'window',
    ...(isFlatcar(spec) && { channel: '' }),
    day: 'Sun',
    time: '04:00',
    length: '1h',
  }),
  problems: (answers) => [
    ...unfit(answers, 'channel', /^[\w.-]+$/, 'A channel is one word: `stable`, `beta`, `alpha` or `lts`.'),
    ...(hasWindow(answers)
      ? [
          ...wrong(answers, 'time', /^(?:[01]\d|2[0-3]):[0-5]\d$/, 'A time of the day: `04:00`.'),
          ...wrong(answers, 'length', lengthPattern, 'How long the window is open: `1h`, `30m`, `1h30m`.'),
          ...unfit(answers, 'length', /[1-9]/, 'A window has to be open for a while.'),
        ]
      : []),
  ],
  pieces: (answers, spec) => (isFlatcar(spec) ? flatcarUpdatePieces(answers) : zincatiPieces(answers)),
  read: (config, spec) => (isFlatcar(spec) ? flatcarUpdateAnswers(config) : zincatiAnswers(config)),
}

const days = {
  every: 'Every day',
  Mon: 'Monday',
  Tue: 'Tuesday',
  Wed: 'Wednesday',
  Thu: 'Thursday',
  Fri: 'Friday',
  Sat: 'Saturday',
  Sun: 'Sunday',
}

const modeHints = (spec: Spec): Readonly<Record<string, string>> => ({
  window: 'Updates are fetched at once, and the machine restarts in the window.',
  any: 'The machine restarts as soon as an update is there.',
  wait: 'Updates are fetched, and run after the next restart that you make.',
  off: isFlatcar(spec)
    ? 'Nothing is fetched. Security fixes do not arrive.'
    : 'Zincati is off. Security fixes do not arrive.',
})
