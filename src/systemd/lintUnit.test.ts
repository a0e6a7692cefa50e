import { describe, expect, it } from 'vitest'
import { yamlPath } from '../report/path.ts'
import { lintUnit } from './lintUnit.ts'
import type { UnitType } from './unitType.ts'

/** Each finding as its message and the marked text. */
const found = (text: string, type: UnitType = 'service') =>
  lintUnit(text, type).map(({ start, end, entry }) => [entry(yamlPath()).message, text.slice(start, end)])

/** What is found in a line of `[Service]`, or of the section before a colon. */
function inSection(line: string): readonly unknown[] {
  const [, type = 'service', section = 'Service', rest = line] = /^(\w+) \[(\w+)\] (.*)$/s.exec(line) ?? []
  return found(`[${section}]\n${rest}\n`, type as UnitType)
}

const service = `[Unit]
Description=Web at 100 %
After=network-online.target
ConditionPathExists=!/etc/%p.done
StartLimitIntervalSec=0

[Service]
Type=notify
Environment=FOO=%i "BAR=100%%"
EnvironmentFile=-/etc/default/%p
ExecStartPre=-/usr/bin/docker kill %n
ExecStartPre=@/bin/sh sh -c 'echo {{.State}} \${HOME} %{x}'
ExecStart=/usr/bin/docker run \\
  --name %n \\
  # comment
  caddy
ExecStartPost=+podman ps
TimeoutStartSec=infinity
RestartSec=1min 30s
Restart=on-failure
ProtectSystem=true
PrivateTmp=
X-Mine=1

[Install]
WantedBy=multi-user.target

[X-Own]
Anything=goes
`

describe('lintUnit', () => {
  it.each([
    ['a service', 'service', service],
    [
      'a timer',
      'timer',
      '[Timer]\nOnCalendar=Mon..Fri *-*-* 04:00:00 Europe/Berlin\nRandomizedDelaySec=1h\nPersistent=yes\n',
    ],
    ['a container', 'container', '[Container]\nImage=docker.io/library/caddy\nUser=%U\n[Service]\nRestart=always\n'],
    ['a network', 'network', '[Match]\nName=eth*\n[Network]\nDHCP=yes\nSomethingOfNextYear=1\n'],
    ['a text that another tool makes', 'service', '{{ if .x }}\n[Servic]\nFoo=1\n{{ end }}\n'],
    [
      'values that another tool fills in',
      'service',
      '[Service]\nRestartSec=<seconds>\nUser=${user}\nNice=__NICE__\nExecStart={{ folder }}/a\n',
    ],
  ] as const)('says nothing about %s', (_, type, text) => {
    expect(found(text, type)).toEqual([])
  })

  it.each([
    ['ExecStart=bin/web', [['the program needs a path from /, or its name alone', 'bin/web']]],
    ['ExecStartPre=-@$HOME/web x', [['the program needs a path from /, or its name alone', '$HOME/web']]],
    ['ExecStop="./my web" --now', [['the program needs a path from /, or its name alone', './my web']]],
    ['ExecStart=web', []],
    ['ExecStart=|a/b | c', []],
    ['ExecStart=/bin/date +%F', [['systemd knows no %F', '%F']]],
    ['ExecStart=/bin/a \\\n  %Q', [['systemd knows no %Q', '%Q']]],
    ['RestartSec=5 parsecs', [['RestartSec= is a span of time', '5 parsecs']]],
    ['RemainAfterExit=yess', [['RemainAfterExit= is yes or no', 'yess']]],
    ['Restart=onfailure', [['Restart= does not know this word', 'onfailure']]],
    ['WorkingDirectory=~', []],
    ['WorkingDirectory=web', [['WorkingDirectory= needs a path from /', 'web']]],
    ['EnvironmentFile="/etc/x"', [['EnvironmentFile= needs a path from /', '"/etc/x"']]],
    ['Restrat=always', [['[Service] has no Restrat=', 'Restrat']]],
    ['StartLimitIntervalSec=1', [['StartLimitIntervalSec= does not belong in [Service]', 'StartLimitIntervalSec']]],
    ['OnCalendar=daily', [['OnCalendar= does not belong in [Service]', 'OnCalendar']]],
    ['--name=web', [['this line is neither a section nor a setting', '--name']]],
    ['stray', [['this line is neither a section nor a setting', 'stray']]],
    [
      'ExecStart=/bin/a \\ \n  b',
      [
        ['a blank after the backslash ends the value here', '\\ '],
        ['this line is neither a section nor a setting', 'b'],
      ],
    ],
    ['timer [Timer] OnCalendar=0 4 * * *', [['this is not a calendar expression', '0 4 * * *']]],
    ['container [Container] Restart=always', [['Restart= does not belong in [Container]', 'Restart']]],
    ['container [Container] Imgae=x', [['[Container] has no Imgae=', 'Imgae']]],
    ['container [Service] User=web', [['User= cannot be set for the service of a quadlet', 'User']]],
    ['network [Network] DCHP=yes', [['[Network] has no DCHP=', 'DCHP']]],
  ])('%s', (line, expected) => {
    expect(inSection(line)).toEqual(expected)
  })

  it('names sections that systemd does not know, and lines before the first', () => {
    expect(found('After=a.service\n[service]\n[Sevice]\nFoo=1\n')).toEqual([
      ['this line is before the first section', 'After=a.service'],
      ['[service] is not a section of this kind of unit', 'service'],
      ['[Sevice] is not a section of this kind of unit', 'Sevice'],
    ])
  })

  it('says what is most likely meant', () => {
    const help = (text: string) => lintUnit(text, 'service').map(({ entry }) => entry(yamlPath()).help)
    expect(
      help('[Service]\nRestrat=no\nPreExecStart=/bin/a\nRestart=allways\nStartLimitBurst=1\nOnBootSec=1\n'),
    ).toEqual([
      'It is passed over. You most likely mean `Restart=`. Names of your own start with `X-`.',
      'It is passed over. You most likely mean `ExecStartPre=`. Names of your own start with `X-`.',
      'The line is passed over. You most likely mean `always`. It takes `always`, `on-failure`, `no`, `on-success`, `on-abnormal`, `on-abort`, `on-watchdog`.',
      'It is passed over here. Move the line to [Timer] of a .timer unit.',
    ])
  })
})
