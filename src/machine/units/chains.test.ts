import { expect, it } from 'vitest'
import { yamlPath } from '../../report/path.ts'
import { chainsOf } from './chains.ts'
import { relationsOf } from './relationsOf.ts'
import type { MachineUnit } from './unit.ts'

const from = yamlPath('systemd', 'units', 0)

function unit(name: string, text: string, setting: MachineUnit['setting'] = 'enabled'): MachineUnit {
  const own = { path: `/etc/systemd/system/${name}`, text, from }
  const relations = relationsOf(name, [own])
  const start = { when: 'boot', by: undefined } as const
  return { name, from, madeAs: 'unit', text: own, dropins: [], relations, inImage: undefined, setting, start }
}

const timer = '[Timer]\nOnCalendar=02:30\nRandomizedDelaySec=10min'
const service = '[Unit]\nRequires=db.service\nAfter=db.service\n[Service]\nExecStart=/opt/backup.sh \\\n  --all'

it('tells when a timer elapses, what is started for it, and what runs', () => {
  expect(chainsOf([unit('backup.timer', timer), unit('backup.service', service)])).toEqual([
    {
      trigger: 'backup.timer',
      from,
      occasions: ['OnCalendar=02:30', 'RandomizedDelaySec=10min'],
      steps: [
        { unit: 'backup.timer', what: 'elapses' },
        { unit: 'db.service', what: 'is started if it is not up' },
        { unit: 'backup.service', what: 'runs /opt/backup.sh --all' },
      ],
    },
  ])
})

it('knows no more of a service that is not in the config', () => {
  const [chain] = chainsOf([unit('web.socket', '[Socket]\nListenStream=80')])
  expect(chain).toMatchObject({
    occasions: ['ListenStream=80'],
    steps: [
      { unit: 'web.socket', what: 'is used' },
      { unit: 'web.service', what: 'is started' },
    ],
  })
})

it('leaves out what is masked', () => {
  expect(chainsOf([unit('backup.timer', timer, 'masked')])).toEqual([])
})
