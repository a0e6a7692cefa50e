import type { Spec } from '../../spec/registry.ts'
import { mayBeCalendar } from '../../systemd/values/calendar.ts'
import { isOn, rawIn, textIn, type Answers } from '../answers.ts'
import type { Goal } from '../goal.ts'
import { factsOf } from '../goalFacts.ts'
import { filePiece, unitPiece } from '../piece.ts'
import { plainMaps, plainText, type PlainMap } from '../plain.ts'
import { missing, wrong } from '../problems.ts'

const isScript = (answers: Answers): boolean => textIn(answers, 'what') === 'script'

/** Run something on a schedule: a service and the timer that starts it. */
export const schedule: Goal = {
  ...factsOf('schedule'),
  writes: () => 'Writes a service and a timer, and the script if there is one.',
  fields: () => [
    {
      kind: 'text',
      id: 'name',
      label: 'Name',
      isCode: true,
      size: 'medium',
      placeholder: 'backup',
      hintFor: (answers) => `The units are ${textIn(answers, 'name') || 'backup'}.service and .timer.`,
    },
    {
      kind: 'text',
      id: 'when',
      label: 'When',
      isCode: true,
      size: 'medium',
      offers: ['hourly', 'daily', 'weekly', 'monthly', '*-*-* 03:00:00', 'Mon..Fri 09:00', 'Sun 04:00'],
      hint: 'As systemd writes it: `Sun 04:00`, `*-*-01 00:30`.',
    },
    { kind: 'choice', id: 'what', label: 'Runs', choices: { command: 'A command', script: 'A script' } },
    {
      kind: 'text',
      id: 'command',
      label: 'Command',
      isCode: true,
      placeholder: '/usr/bin/docker system prune --force',
      hint: 'With the full path of the program.',
      isShown: (answers) => !isScript(answers),
    },
    { kind: 'lines', id: 'script', label: 'Script', placeholder: '#!/bin/bash', isShown: isScript },
    { kind: 'text', id: 'user', label: 'User', isCode: true, size: 'small', placeholder: 'root' },
    { kind: 'flag', id: 'persistent', label: 'Catch up', hint: 'Runs at the next start if the machine was off.' },
  ],
  start: () => ({
    name: '',
    when: 'daily',
    what: 'command',
    command: '',
    script: '#!/bin/bash\nset -euo pipefail\n',
    user: '',
    persistent: true,
  }),
  problems: (answers) => [
    ...wrong(answers, 'name', /^[\w:.-]+$/, 'The name of a unit has letters, digits and dashes.'),
    ...(mayBeCalendar(textIn(answers, 'when'))
      ? []
      : [{ field: 'when', message: 'Say when: `daily`, `Mon..Fri 09:00`, `*-*-* 03:00:00`.' }]),
    ...(isScript(answers)
      ? [
          ...missing(answers, 'script', 'Write what it does.'),
          ...(rawIn(answers, 'script').startsWith('#!')
            ? []
            : [{ field: 'script', message: 'The first line says what runs it: `#!/bin/bash`.' }]),
        ]
      : wrong(answers, 'command', /^[-@:+!]*\//, 'A command begins with the full path of its program.')),
  ],
  pieces(answers, spec) {
    const name = textIn(answers, 'name')
    const path = scriptPath(spec, name)
    const script = isScript(answers)
    return [
      ...(script ? [filePiece({ path, mode: 0o755, contents: { inline: rawIn(answers, 'script') } })] : []),
      unitPiece(
        `${name}.service`,
        serviceText(script ? path : textIn(answers, 'command'), textIn(answers, 'user')),
        false,
      ),
      unitPiece(`${name}.timer`, timerText(answers)),
    ]
  },
  read: (config, spec) =>
    plainMaps(config, 'systemd', 'units').flatMap((unit) => {
      const name = /^(.+)\.timer$/.exec(plainText(unit, 'name'))?.[1]
      return name === undefined ? [] : [answersOf(config, spec, name)]
    }),
}

// The folders that an administrator's programs go to: /usr cannot be written to.
const scriptPath = ({ variant }: Spec, name: string): string =>
  `${variant === 'flatcar' ? '/opt/bin' : '/usr/local/bin'}/${name}.sh`

const serviceText = (command: string, user: string): string => `[Unit]
After=network-online.target
Wants=network-online.target

[Service]
Type=oneshot
${user === '' ? '' : `User=${user}\n`}ExecStart=${command}
`

const timerText = (answers: Answers): string => `[Timer]
OnCalendar=${textIn(answers, 'when')}
${isOn(answers, 'persistent') ? 'Persistent=true\n' : ''}
[Install]
WantedBy=timers.target
`

function answersOf(config: PlainMap, spec: Spec, name: string): Answers {
  const contentsOf = (suffix: string): string =>
    plainText(
      plainMaps(config, 'systemd', 'units').find((unit) => plainText(unit, 'name') === name + suffix),
      'contents',
    )
  const [service, timer] = [contentsOf('.service'), contentsOf('.timer')]
  const command = /^ExecStart=(.*)$/m.exec(service)?.[1] ?? ''
  const path = scriptPath(spec, name)
  const script = plainMaps(config, 'storage', 'files').find((each) => plainText(each, 'path') === path)
  const isRunning = command === path && script !== undefined
  return {
    ...schedule.start(spec),
    name,
    when: /^OnCalendar=(.*)$/m.exec(timer)?.[1] ?? '',
    what: isRunning ? 'script' : 'command',
    ...(isRunning ? { script: plainText(script, 'contents', 'inline') } : { command }),
    user: /^User=(.*)$/m.exec(service)?.[1] ?? '',
    persistent: /^Persistent=true$/m.test(timer),
  }
}
