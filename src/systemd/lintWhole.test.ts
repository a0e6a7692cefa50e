import { describe, expect, it } from 'vitest'
import { yamlPath } from '../report/path.ts'
import { lintWhole } from './lintWhole.ts'
import type { UnitType } from './unitType.ts'

const found = (type: UnitType, text: string, dropins: readonly string[] = [], name = `a.${type}`) =>
  lintWhole({ name, type, text, dropins }).map(({ start, end, entry }) => [
    entry(yamlPath()).message,
    text.slice(start, end),
  ])

describe('lintWhole', () => {
  it.each([
    ['service', '[Service]\nUser=a\n', [['[Service] needs ExecStart=', '[Service]']]],
    ['service', '[Unit]\nDescription=a\n', [['[Service] needs ExecStart=', '[Unit]']]],
    ['service', '[Service]\nExecStart=/a\nExecStart=\n', [['[Service] needs ExecStart=', '[Service]']]],
    ['service', '[Service]\nExecStart=/a\n', []],
    ['service', '[Service]\nType=oneshot\nRemainAfterExit=yes\nExecStop=/a\n', []],
    ['service', '[Service]\nType=oneshot\nExecStop=/a\n', [['[Service] needs ExecStart=', '[Service]']]],
    ['service', '[Unit]\nSuccessAction=reboot\n[Service]\nType=oneshot\n', []],
    ['service', '[Service]\nType=oneshot\nExecStart=/a\nExecStart=/b\n', []],
    ['service', '[Service]\nExecStart=/a\nExecStart=\nExecStart=/b\n', []],
    [
      'service',
      '[Service]\nExecStart=/a\nExecStart=/b\n',
      [['only Type=oneshot may have more than one ExecStart=', 'ExecStart=/b']],
    ],
    [
      'service',
      '[Service]\nType=oneshot\nRestart=always\nExecStart=/a\n',
      [['Type=oneshot cannot have Restart=always', 'Restart=always']],
    ],
    ['service', '[Service]\nType=dbus\nExecStart=/a\n', [['[Service] needs BusName=', '[Service]']]],
    ['service', '# nothing\n', []],
    ['timer', '[Timer]\nPersistent=yes\n', [['[Timer] needs OnCalendar= or another time', '[Timer]']]],
    ['container', '[Container]\nExec=a\n', [['[Container] needs Image= or Rootfs=', '[Container]']]],
    ['build', '[Build]\nImageTag=a\nSetWorkingDirectory=unit\n', []],
    ['target', '[Unit]\nDescription=a\n', []],
  ] as const)('reads a %s %j', (type, text, expected) => {
    expect(found(type, text)).toEqual(expected)
  })

  it('reads drop-ins as a part of the unit', () => {
    expect(found('service', '[Service]\nUser=a\n', ['[Service]\nExecStart=/a\n'])).toEqual([])
  })

  it('compares the name of a mount with its path', () => {
    const text = '[Mount]\nWhat=/dev/vdb\nWhere=/var/lib/my-data\n'
    expect(found('mount', text, [], 'var-lib-my\\x2ddata.mount')).toEqual([])
    expect(found('mount', text, [], 'var-lib-my-data.mount')).toEqual([
      ['a unit that mounts here is called var-lib-my\\x2ddata.mount', '/var/lib/my-data'],
    ])
  })
})
