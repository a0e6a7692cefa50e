import fc from 'fast-check'
import type { Answers, Row } from '../../src/goals/answers.ts'
import type { GoalId } from '../../src/goals/goalId.ts'
import type { Spec } from '../../src/spec/registry.ts'

const name = fc.stringMatching(/^[a-z][a-z\d-]{0,8}[a-z\d]$/)
const value = fc.oneof(
  fc.constantFrom('a b', '100%', '$HOME', "it's", '"x"', 'back\\slash', 'a#b', 'é'),
  fc.stringMatching(/^[!-~]{1,10}$/),
)
const path = fc.stringMatching(/^\/(?:etc|var)(?:\/[a-z\d]{1,6}){1,3}$/)
const lines = fc
  .array(fc.oneof(fc.constantFrom('', 'a: b', '- c', '# d', '  e', '{f}'), fc.stringMatching(/^[ -~]{0,20}$/)), {
    maxLength: 4,
  })
  .map((texts) => texts.join('\n'))
const ends = fc.constantFrom('', '\n')
const rows = (row: fc.Arbitrary<Row>) => fc.array(row, { maxLength: 3 })
const values = (each: fc.Arbitrary<string>) =>
  fc.uniqueArray(each, { maxLength: 3 }).map((texts) => texts.map((text) => ({ value: text })))
const v4 = fc.ipV4()
const isText = (text: string): boolean => text.trim() === text && text !== ''

const hasDocker = ({ variant }: Spec): boolean => variant === 'flatcar' || variant === 'fcos'
const optionTexts = fc
  .array(
    fc.constantFrom(
      '--privileged',
      '--cap-add NET_ADMIN',
      '--memory 1g',
      "--label 'a=b c'",
      '--read-only',
      '--init',
      '--user 1000',
    ),
    { maxLength: 3 },
  )
  .map((options) => options.join(' '))

function container(spec: Spec): fc.Arbitrary<Answers> {
  return fc
    .record({
      engine: hasDocker(spec) ? fc.constantFrom('docker', 'podman') : fc.constant('podman'),
      shape: fc.constantFrom('quadlet', 'unit'),
      image: fc.constantFrom('nginx', 'docker.io/library/nginx:1', 'quay.io/a/b@sha256:00'),
      name,
      ports: rows(
        fc.record({
          host: fc.constantFrom('80', '127.0.0.1:8080', '[::1]:1', ''),
          container: fc.constantFrom('80', '53'),
          protocol: fc.constantFrom('', 'udp'),
        }),
      ),
      volumes: rows(
        fc.record({ source: fc.oneof(path, name), target: path, options: fc.constantFrom('', 'ro', 'Z', 'ro,Z') }),
      ),
      variables: rows(fc.record({ name, value })),
      network: fc.constantFrom('', 'host', 'mine'),
      restart: fc.constantFrom('always', 'on-failure', 'no'),
      wait: fc.constantFrom('', '5', '1min'),
      pulls: fc.boolean(),
      removes: fc.boolean(),
      options: optionTexts,
      command: fc.constantFrom('', 'serve --port 80', "sh -c 'echo $HOME 100%'"),
      needs: values(name.map((text) => `${text}.service`)),
    })
    .map((answers) => ({
      ...answers,
      // What a shape leaves without meaning is what the form begins with.
      ...(answers.engine === 'docker' && { shape: 'quadlet' }),
      ...(answers.engine === 'podman' && answers.shape === 'quadlet' && { removes: true }),
      ...(answers.restart === 'no' && { wait: '' }),
    }))
}

function ssh({ variant, version }: Spec): fc.Arbitrary<Answers> {
  const isOpenShift = variant === 'openshift'
  const hasPasswords = !isOpenShift || Number(version.split('.')[1]) >= 13
  return fc.record({
    user: isOpenShift ? fc.constant('core') : name,
    keys: fc
      .uniqueArray(name, { minLength: 1, maxLength: 3 })
      .map((keys) => keys.map((each) => ({ value: `ssh-ed25519 AAAA ${each}` }))),
    sudo: isOpenShift ? fc.constant(false) : fc.boolean(),
    groups: isOpenShift ? fc.constant([]) : values(fc.constantFrom('docker', 'wheel', 'adm')),
    password: hasPasswords ? fc.constantFrom('', '$6$salt$hash') : fc.constant(''),
  })
}

const updates = ({ variant }: Spec): fc.Arbitrary<Answers> =>
  fc
    .record({
      mode:
        variant === 'flatcar'
          ? fc.constantFrom('window', 'any', 'wait', 'off')
          : fc.constantFrom('window', 'any', 'off'),
      ...(variant === 'flatcar' && { channel: fc.constantFrom('', 'beta') }),
      day: fc.constantFrom('every', 'Mon', 'Sun'),
      time: fc.constantFrom('04:00', '23:59'),
      length: fc.constantFrom('1h', '30m', '1h30m'),
    })
    .map((answers) => (answers.mode === 'window' ? answers : { ...answers, day: 'Sun', time: '04:00', length: '1h' }))
    .map((answers) => (answers.mode === 'off' && variant === 'flatcar' ? { ...answers, channel: '' } : answers))

const file = ({ layers, variant }: Spec): fc.Arbitrary<Answers> =>
  fc
    .record({
      path,
      from: variant === 'openshift' ? fc.constant('text') : fc.constantFrom('text', 'url'),
      text: fc.tuple(lines, ends).map(([text, end]) => text + end),
      url: fc.constant('https://example.org/a b'.replace(' ', '%20')),
      hash: fc.constantFrom('', `sha512-${'0'.repeat(128)}`, ...(layers.base > 1 ? [`sha256-${'0'.repeat(64)}`] : [])),
      mode: fc.constantFrom('', '0644', '0600', variant === 'openshift' ? '0755' : '01777', '0000'),
      user: fc.constantFrom('', 'core', '1000'),
      group: fc.constantFrom('', 'wheel'),
      overwrite: fc.boolean(),
    })
    .map((answers) => (answers.from === 'text' ? { ...answers, url: '', hash: '' } : { ...answers, text: '' }))

const schedule = fc
  .record({
    name,
    when: fc.constantFrom('daily', 'Mon..Fri 09:00', '*-*-01 03:00:00'),
    what: fc.constantFrom('command', 'script'),
    command: fc.constantFrom('/usr/bin/true', '/usr/bin/sh -c "echo %h; true"'),
    script: lines.map((text) => `#!/bin/bash\n${text}\n`),
    user: fc.constantFrom('', 'core'),
    persistent: fc.boolean(),
  })
  .map((answers) =>
    answers.what === 'script'
      ? { ...answers, command: '' }
      : { ...answers, script: '#!/bin/bash\nset -euo pipefail\n' },
  )

const dataDisk = ({ variant }: Spec): fc.Arbitrary<Answers> =>
  fc
    .record({
      device: fc.constantFrom('/dev/sdb', '/dev/disk/by-id/my-disk'),
      use: fc.constantFrom('whole', 'partition'),
      size: fc.constantFrom('', '1024'),
      format: fc.constantFrom('ext4', 'xfs', variant === 'openshift' ? 'ext4' : 'btrfs', 'vfat'),
      label: name,
      path,
      wipe: fc.boolean(),
    })
    .map((answers) => (answers.use === 'whole' ? { ...answers, size: '' } : answers))

const swap = ({ variant, layers }: Spec): fc.Arbitrary<Answers> =>
  fc
    .record({
      kind:
        ['r4e', 'fiot'].includes(variant) || layers.base < 4
          ? fc.constantFrom('zram', 'file')
          : fc.constantFrom('zram', 'file', 'disk'),
      zram: fc.constantFrom('ram / 2', 'min(ram, 8192)'),
      size: fc.constantFrom('1024', '2048'),
      device: fc.constant('/dev/sdb'),
    })
    .map(({ kind, zram, size, device }) => ({
      kind,
      zram: kind === 'zram' ? zram : 'min(ram, 8192)',
      size: kind === 'file' ? size : '2048',
      device: kind === 'disk' ? device : '',
    }))

const architecture = fc.constantFrom('x86-64', 'arm64')
const kubernetes = fc
  .record({
    version: fc.constantFrom('v1.33.2', 'v1.30.10'),
    architecture,
    role: fc.constantFrom('first', 'join'),
    network: fc.constantFrom('', '10.244.0.0/16'),
    endpoint: fc.constant('10.0.0.10:6443'),
    token: fc.constant('abcdef.0123456789abcdef'),
    hash: fc.constant(`sha256:${'a'.repeat(64)}`),
  })
  .map((answers) =>
    answers.role === 'first' ? { ...answers, endpoint: '', token: '', hash: '' } : { ...answers, network: '' },
  )

const staticIp = fc.record({
  interface: fc.constantFrom('eth0', 'enp1s0'),
  addresses: fc.constantFrom(
    [{ value: '10.0.0.10/24' }],
    [{ value: '10.0.0.10/24' }, { value: 'fd00::1/64' }],
    [{ value: 'fd00::1/64' }],
  ),
  gateways: fc.constantFrom([], [{ value: '10.0.0.1' }], [{ value: '10.0.0.1' }, { value: 'fe80::1' }]),
  dns: fc.oneof(values(v4), fc.constant([{ value: '1.1.1.1' }, { value: '2606:4700:4700::1111' }])),
})

const machineName = ({ variant }: Spec): fc.Arbitrary<Answers> =>
  fc
    .record({
      hostname: name,
      zone: variant === 'openshift' ? fc.constant('') : fc.constantFrom('', 'Europe/Berlin', 'UTC'),
      ...(variant !== 'flatcar' && {
        locale: fc.constantFrom('', 'de_DE.UTF-8'),
        keyboard: fc.constantFrom('', 'de-nodeadkeys'),
      }),
    })
    .filter(({ hostname, zone }) => isText(hostname + zone))

const extension = fc.record({
  name: fc.constantFrom('docker-compose', 'tailscale'),
  version: fc.constantFrom('1.2.3', 'v2.0.0-rc1'),
  architecture,
  updates: fc.boolean(),
})

const byGoal: Readonly<Record<GoalId, (spec: Spec) => fc.Arbitrary<Answers>>> = {
  container,
  ssh,
  name: machineName,
  'static-ip': () => staticIp,
  updates,
  file,
  schedule: () => schedule,
  'data-disk': dataDisk,
  swap,
  extension: () => extension,
  kubernetes: () => kubernetes,
}

/** Answers to the form of a goal that a person may give, as the form keeps them. */
export const anyAnswers = (id: GoalId, spec: Spec): fc.Arbitrary<Answers> => byGoal[id](spec)
