import { describe, expect, it } from 'vitest'
import { clc } from '../spec/registry.ts'
import { translate as translateClc } from '../library/index.ts'
import { imageOf } from '../images/images.ts'
import { translate } from '../translate/translate.ts'
import { describeMachine, type Machine } from './machine.ts'
import { readResult } from './readResult.ts'
import type { DirectoryEntry, Entry } from './root/entry.ts'

/** The machine that a Butane config makes; fails where it makes none. */
function machineOf(body: string, header = 'variant: flatcar\nversion: 1.1.0'): Machine {
  const { output, translations, spec, error } = translate(`${header}\n${body}`)
  const result = output === undefined ? undefined : readResult(output, translations)
  if (!result || !spec) throw new Error(error)
  return describeMachine(result, imageOf(spec.variant))
}

const entriesBelow = (directory: DirectoryEntry): readonly Entry[] =>
  directory.entries.flatMap((entry) => (entry.kind === 'directory' ? [entry, ...entriesBelow(entry)] : [entry]))

function entryAt(machine: Machine, path: string): Entry | undefined {
  return entriesBelow(machine.root).find((entry) => entry.path === path)
}

function textAt(machine: Machine, path: string): string | undefined {
  const entry = entryAt(machine, path)
  if (entry?.kind !== 'file') return undefined
  const parts = entry.contents?.map((content) => (content.kind === 'known' ? content.bytes : new Uint8Array()))
  return parts?.map((bytes) => new TextDecoder().decode(bytes)).join('')
}

const messages = ({ findings }: Machine): readonly string[] =>
  findings.map(({ kind, message }) => `${kind}: ${message}`)
const file = (path: string, more = ''): string => `    - path: ${path}\n${more}`

describe('files', () => {
  it('have the default mode and owner, and folders are made on the way', () => {
    const machine = machineOf(`storage:\n  files:\n${file('/srv/a/b', '      contents: {inline: hi}\n')}`)
    expect(entryAt(machine, '/srv/a/b')).toMatchObject({
      kind: 'file',
      mode: 0o644,
      owner: { user: 'root', group: 'root' },
      before: 'nothing',
      from: { keys: ['storage', 'files', 0] },
    })
    expect(entryAt(machine, '/srv/a')).toMatchObject({
      kind: 'directory',
      mode: 0o755,
      madeBy: 'parent',
      from: undefined,
    })
  })

  it('are unpacked', () => {
    const long = 'x'.repeat(2000)
    expect(textAt(machineOf(`storage:\n  files:\n${file('/a', `      contents: {inline: ${long}}\n`)}`), '/a')).toBe(
      long,
    )
  })

  it('are appended to what the image has, and take the place of it', () => {
    const machine = machineOf(
      `storage:\n  files:\n${file('/etc/hosts', '      append: [{inline: more}]\n')}${file('/etc/shells', '      overwrite: true\n      contents: {inline: x}\n')}`,
    )
    expect(entryAt(machine, '/etc/hosts')).toMatchObject({ before: 'appended' })
    expect(entryAt(machine, '/etc/shells')).toMatchObject({ before: 'overwritten' })
    expect(messages(machine)).toEqual([])
  })

  it('of the image need overwrite', () => {
    const machine = machineOf(`storage:\n  files:\n${file('/etc/hosts', '      contents: {inline: x}\n')}`)
    expect(messages(machine)).toEqual(['fails: /etc/hosts is there already. It needs overwrite: true.'])
    expect(machine.steps.at(-1)).toMatchObject({
      kind: 'start',
      state: 'error',
      from: { keys: ['storage', 'files', 0] },
    })
  })

  it('lose setuid in configs older than 3.6.0', () => {
    const source = `storage:\n  directories:\n    - path: /a\n      mode: 02775\n`
    expect(entryAt(machineOf(source), '/a')).toMatchObject({ mode: 0o775 })
    expect(entryAt(machineOf(source, 'variant: fcos\nversion: 1.7.0'), '/a')).toMatchObject({ mode: 0o2775 })
  })

  it('with a wrong hash make the first boot fail', () => {
    const hash = `sha512-${'0'.repeat(128)}`
    const machine = machineOf(
      `storage:\n  files:\n${file('/a', `      contents: {source: "data:,x", verification: {hash: ${hash}}}\n`)}`,
    )
    expect(messages(machine)).toEqual([
      'fails: /a cannot be written. The verification hash is not that of the contents.',
    ])
  })

  it('may be fetched', () => {
    const { remote, steps } = machineOf(
      `storage:\n  files:\n${file('/a', '      contents: {source: https://example.com/a}\n')}`,
    )
    expect(remote).toMatchObject([{ url: 'https://example.com/a', hash: undefined }])
    expect(steps[0]).toMatchObject({ kind: 'read', detail: 'Fetches 1 file' })
  })

  it('that hard links lead to have to be there', () => {
    const machine = machineOf('storage:\n  links:\n    - {path: /a, target: /b, hard: true}\n')
    expect(messages(machine)).toEqual(['fails: /a cannot be a hard link: /b is not there.'])
  })
})

describe('units', () => {
  const unit = (name: string, body: string): string => `    - name: ${name}\n${body}`

  it('are enabled by a preset, instances of a template on one line', () => {
    const machine = machineOf(
      `systemd:\n  units:\n${['b.service', 'web@2.service', 'web@1.service'].map((name) => unit(name, '      enabled: true\n')).join('')}`,
    )
    expect(textAt(machine, '/etc/systemd/system-preset/20-ignition.preset')).toBe(
      'enable b.service\nenable web@.service 2 1\n',
    )
  })

  it('that are masked lead nowhere', () => {
    const machine = machineOf(`systemd:\n  units:\n${unit('locksmithd.service', '      mask: true\n')}`)
    expect(entryAt(machine, '/etc/systemd/system/locksmithd.service')).toMatchObject({
      kind: 'link',
      target: '/dev/null',
    })
    expect(machine.units[0]).toMatchObject({ setting: 'masked', start: { when: 'never' } })
  })

  it('start at boot by a target, by another unit, on demand by a timer, or never', () => {
    const contents = (text: string): string => `      contents: |\n        ${text.replaceAll('\n', '\n        ')}\n`
    const { units } = machineOf(
      'systemd:\n  units:\n' +
        unit(
          'a.service',
          `      enabled: true\n${contents('[Unit]\nWants=b.service\n[Install]\nWantedBy=multi-user.target')}`,
        ) +
        unit('b.service', contents('[Service]\nExecStart=/bin/true')) +
        unit(
          'c.timer',
          `      enabled: true\n${contents('[Timer]\nOnCalendar=daily\n[Install]\nWantedBy=timers.target')}`,
        ) +
        unit('c.service', contents('[Service]\nExecStart=/bin/true')) +
        unit('d.service', contents('[Service]\nExecStart=/bin/true\n[Install]\nWantedBy=multi-user.target')),
    )
    expect(Object.fromEntries(units.map(({ name, start }) => [name, start]))).toEqual({
      'a.service': { when: 'boot', by: 'multi-user.target' },
      'b.service': { when: 'boot', by: 'a.service' },
      'c.timer': { when: 'boot', by: 'timers.target' },
      'c.service': { when: 'demand', by: 'c.timer' },
      'd.service': { when: 'demand', by: undefined },
    })
  })

  it('are known from the image', () => {
    const { units } = machineOf(
      `systemd:\n  units:\n${unit('update-engine.service', '      enabled: false\n')}${unit('docker.service', '      enabled: true\n')}`,
    )
    expect(units.map(({ name, setting, start }) => [name, setting, start.when])).toEqual([
      ['update-engine.service', 'disabled', 'demand'],
      ['docker.service', 'enabled', 'boot'],
    ])
  })

  it('are made of quadlets, and enabled by links', () => {
    const machine = machineOf(
      'storage:\n  files:\n' +
        file(
          '/etc/containers/systemd/web.container',
          '      contents:\n        inline: |\n          [Install]\n          WantedBy=default.target\n',
        ) +
        '  links:\n    - {path: /etc/systemd/system/multi-user.target.wants/x.service, target: /usr/lib/systemd/system/x.service}\n',
      'variant: fcos\nversion: 1.5.0',
    )
    expect(machine.units.map(({ name, madeAs, start }) => [name, madeAs, start])).toEqual([
      ['web.service', 'quadlet', { when: 'boot', by: 'default.target' }],
      ['x.service', 'file', { when: 'boot', by: 'multi-user.target' }],
    ])
  })

  it('that Butane makes are named after what asked for them', () => {
    const { units, disks } = machineOf(
      'storage:\n  filesystems:\n    - {device: /dev/sdb, path: /var/x, format: ext4, with_mount_unit: true}\n',
    )
    expect(units[0]).toMatchObject({
      name: 'var-x.mount',
      madeAs: 'generated',
      from: { keys: ['storage', 'filesystems', 0, 'with_mount_unit'] },
    })
    expect(disks.filesystems[0]).toMatchObject({ path: '/var/x', isInside: false })
  })
})

describe('users', () => {
  it('of the image keep their groups, new ones get a home and keys', () => {
    const key = 'ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIOLGfuIK0EqX2FkjcYQ8NLEGzZrpP0yBYqRyZBQBa8J5 mira'
    const machine = machineOf(
      `passwd:\n  users:\n    - name: core\n      password_hash: $6$x$y\n    - name: mira\n      ssh_authorized_keys: ["${key}"]\n`,
    )
    const [core, mira] = machine.users
    expect(core).toMatchObject({
      state: 'changed',
      password: { kind: 'set', method: 'SHA-512' },
      login: { ways: ['console'] },
    })
    expect(core?.groups).toContain('docker')
    expect(mira).toMatchObject({ state: 'made', home: '/home/mira', login: { ways: ['ssh'] } })
    expect(textAt(machine, '/home/mira/.ssh/authorized_keys.d/ignition')).toBe(`${key}\n`)
    expect(entryAt(machine, '/home/mira/.ssh')).toMatchObject({ mode: 0o700, owner: { user: 'mira' } })
  })

  it('cannot log in by a shell that refuses', () => {
    const { users } = machineOf('passwd:\n  users:\n    - {name: svc, password_hash: $y$x, shell: /sbin/nologin}\n')
    expect(users[0]?.login).toEqual({ ways: [], obstacle: 'the shell /sbin/nologin lets nobody in' })
  })

  it('and groups that nothing makes may be missing', () => {
    const machine = machineOf(`storage:\n  files:\n${file('/a', '      user: {name: caddy}\n')}`)
    expect(messages(machine)).toEqual(['may-fail: The user caddy has to be in the image; the config does not make it.'])
  })
})

describe('configs in configs', () => {
  const merged = (json: string): string => `ignition:\n  config:\n    merge:\n      - inline: '${json}'\n`

  it('are merged, and come from the key that holds them', () => {
    const machine = machineOf(
      merged('{"ignition":{"version":"3.4.0"},"storage":{"files":[{"path":"/b","contents":{"source":"data:,b"}}]}}'),
    )
    expect(textAt(machine, '/b')).toBe('b')
    expect(entryAt(machine, '/b')?.from?.keys).toEqual(['ignition', 'config', 'merge', 0, 'inline'])
  })

  it('that are no configs have the whole passed over', () => {
    const machine = machineOf(
      `ignition:\n  config:\n    replace:\n      source: "data:,"\nstorage:\n  files:\n${file('/a')}`,
    )
    expect(messages(machine)).toEqual([
      'ignored: The whole config is passed over: what it refers to is no Ignition config.',
    ])
    expect(entryAt(machine, '/a')).toBeUndefined()
  })

  it('may be fetched', () => {
    const { remote } = machineOf('ignition:\n  config:\n    merge:\n      - source: https://example.com/x.ign\n')
    expect(remote).toMatchObject([{ url: 'https://example.com/x.ign' }])
  })
})

describe('other languages', () => {
  it('a MachineConfig has the machine inside, and what the cluster changes around it', () => {
    const machine = machineOf(
      `openshift:\n  kernel_arguments: [quiet]\n  fips: true\nstorage:\n  files:\n${file('/etc/a', '      contents: {inline: a}\n')}${file('/etc/chrony.conf', '      contents: {inline: b}\n')}`,
      'variant: openshift\nversion: 4.14.0\nmetadata:\n  name: x\n  labels:\n    machineconfiguration.openshift.io/role: worker',
    )
    expect(textAt(machine, '/etc/a')).toBe('a')
    expect(entryAt(machine, '/etc/chrony.conf')).toMatchObject({ before: 'overwritten' })
    expect(messages(machine)).toEqual([])
    expect(machine.node).toMatchObject({ kernelArguments: [{ text: 'quiet' }], isFips: true })
    expect(machine.steps.map(({ kind, detail }) => `${kind}: ${detail}`)).toEqual([
      'read: No network needed',
      'kernel: 1 argument, then a reboot',
      'files: 2 files',
      'start: After one reboot',
    ])
  })

  it('a Container Linux Config makes a machine of Flatcar', () => {
    const source =
      'storage:\n  files:\n    - {path: /etc/a, filesystem: root, mode: 0600, contents: {inline: a}}\n' +
      '    - {path: /etc/hosts, filesystem: root, mode: 0644, append: true, contents: {inline: b}}\n' +
      'networkd:\n  units:\n    - {name: 10-a.network, contents: "[Match]\\nName=eth0\\n"}\n' +
      'systemd:\n  units:\n    - {name: a.service, enable: true, contents: "[Service]\\n[Install]\\nWantedBy=multi-user.target\\n"}\n'
    const { output = '', translations } = translateClc(source, { language: 'clc' })
    const result = readResult(output, translations)
    if (!result) throw new Error('no result')
    const machine = describeMachine(result, imageOf(clc.variant))
    expect(entryAt(machine, '/etc/a')).toMatchObject({ mode: 0o600, from: { keys: ['storage', 'files', 0] } })
    expect(entryAt(machine, '/etc/hosts')).toMatchObject({ before: 'appended' })
    expect(textAt(machine, '/etc/systemd/network/10-a.network')).toBe('[Match]\nName=eth0\n')
    expect(machine.units[0]).toMatchObject({ name: 'a.service', start: { when: 'boot' } })
    expect(messages(machine)).toEqual([])
  })

  it('what is no result makes no machine', () => {
    expect(readResult('', new Map())).toBeUndefined()
    expect(readResult('{', new Map())).toBeUndefined()
    expect(readResult('[1]', new Map())).toBeUndefined()
  })
})
