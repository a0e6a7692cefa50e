import { describe, expect, test } from 'vitest'
import { convertIgnition2 } from './convertIgnition2.ts'

const FLATCAR = { variant: 'flatcar', version: '1.1.0' } as const

const convert = (config: object, version = '2.2.0'): unknown =>
  convertIgnition2(JSON.stringify({ ignition: { version }, ...config }), FLATCAR).text

const lossesOf = (config: object): readonly string[] =>
  convertIgnition2(JSON.stringify({ ignition: { version: '2.2.0' }, ...config }), FLATCAR).losses.map(
    ({ path, message }) => `${path.keys.join('.')}: ${message}`,
  )

describe('what Ignition 3 says in another way', () => {
  test('files are on the root filesystem or where their own is mounted, and replace what is there', () => {
    const text = 'data:,hello%0A'
    const files = [
      { filesystem: 'root', path: '/etc/a', mode: 420, contents: { source: text } },
      { filesystem: 'srv', path: '/b', contents: { source: 'https://example.com/b', verification: {} } },
      { filesystem: 'root', path: '/etc/empty' },
    ]
    const filesystems = [{ name: 'srv', mount: { device: '/dev/vdb', format: 'ext4', create: { force: true } } }]
    const contents = '[Mount]\nWhat=/dev/vdb\nWhere=/srv\n'
    expect(
      convert({ storage: { files, filesystems }, systemd: { units: [{ name: 'srv.mount', enable: true, contents }] } }),
    ).toBe(`variant: flatcar
version: 1.1.0

storage:
  filesystems:
    - device: /dev/vdb
      format: ext4
      path: /srv
      wipe_filesystem: true
  files:
    - path: /etc/a
      overwrite: true
      mode: 0644
      contents:
        inline: |
          hello
    - path: /srv/b
      overwrite: true
      contents:
        source: https://example.com/b
    - path: /etc/empty
      overwrite: true
      contents:
        inline: ''

systemd:
  units:
    - name: srv.mount
      enabled: true
      contents: |
        [Mount]
        What=/dev/vdb
        Where=/srv
`)
  })

  test('what stood below create, appended configs, sectors and files of networkd', () => {
    const config = {
      ignition: {
        version: '2.2.0',
        config: { append: [{ source: 'https://example.com/more.ign' }] },
        timeouts: { httpTotal: 5 },
      },
      passwd: { users: [{ name: 'joe', create: { uid: 1001, groups: ['docker'] } }] },
      networkd: { units: [{ name: '10-eth.network', contents: '[Match]\n' }] },
      storage: { disks: [{ device: '/dev/sda', partitions: [{ label: 'DATA', start: 2048, size: 4096 }] }] },
    }
    expect(convertIgnition2(JSON.stringify(config), FLATCAR)).toMatchObject({
      became: [{ kind: 'file', name: '/etc/systemd/network/10-eth.network' }],
      losses: [{ code: 'taken-config' }],
      text: `variant: flatcar
version: 1.1.0

ignition:
  config:
    merge:
      - source: https://example.com/more.ign
  timeouts:
    http_total: 5

passwd:
  users:
    - name: joe
      uid: 1001
      groups:
        - docker

storage:
  disks:
    - device: /dev/sda
      partitions:
        - label: DATA
          start_mib: 1
          size_mib: 2
  files:
    - path: /etc/systemd/network/10-eth.network
      overwrite: true
      mode: 0644
      contents:
        inline: |
          [Match]
`,
    })
  })
})

describe('what is named', () => {
  test('keys and values that Ignition passes over', () => {
    expect(lossesOf({ storage: { arrays: [], files: 'none' } })).toEqual([
      'storage.arrays: arrays is left out',
      'storage.files: this value is left out',
    ])
  })

  test('files on a filesystem whose place nobody tells, and such a filesystem', () => {
    expect(lossesOf({ storage: { files: [{ filesystem: 'data', path: '/a' }] } })).toEqual([
      'storage.files.0: left out: nothing says where the filesystem “data” is mounted',
    ])
  })

  test('what stands twice', () => {
    const units = [{ name: 'a.service', enable: true }, { name: 'a.service' }]
    expect(lossesOf({ systemd: { units } })).toEqual([
      'systemd.units.1: a.service is listed twice and becomes one entry',
    ])
  })

  test('partitions that end between two MiB', () => {
    const disks = [{ device: '/dev/sda', partitions: [{ label: 'a', size: 4097 }] }]
    expect(lossesOf({ storage: { disks } })).toEqual(['storage.disks.0.partitions.0.size: 4097 sectors become 3 MiB'])
  })

  test('what Butane refuses, at its place', () => {
    const files = [{ path: '/a', contents: { source: 'gopher://example.com' } }]
    expect(lossesOf({ storage: { files } })).toEqual([
      'storage.files.0.contents.source: Butane refuses what it becomes: invalid url scheme',
    ])
  })
})

test.each(['1.0.0', '2.5.0', '3.0.0', ''])('version %j is not converted', (version) => {
  expect(convertIgnition2(JSON.stringify({ ignition: { version } }), FLATCAR)).toMatchObject({
    text: undefined,
    losses: [{ code: 'no-spec-makes' }],
  })
})
