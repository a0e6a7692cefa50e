import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { translate } from '../../translate/translate.ts'
import { convertCloudConfig } from './convertCloudConfig.ts'

const FLATCAR = { variant: 'flatcar', version: '1.1.0' } as const
const FCOS = { variant: 'fcos', version: '1.6.0' } as const

/** The converted text below its head. */
const bodyOf = (source: string, spec: typeof FLATCAR | typeof FCOS = FLATCAR): string =>
  (convertCloudConfig(`#cloud-config\n${source}`, spec).text ?? '').split('\n').slice(3).join('\n')

const lossesOf = (source: string): readonly string[] =>
  convertCloudConfig(source, FLATCAR).losses.map(({ path, message }) => `${path.keys.join('.')}: ${message}`)

describe('users', () => {
  test('all that Ignition knows of them, and what they may do as root', () => {
    expect(
      bodyOf(`users:
  - default
  - name: ops # the team
    gecos: Ops
    uid: 1001
    groups: docker, wheel
    primary_group: staff
    homedir: /srv/ops
    no_create_home: true
    system: yes
    shell: /bin/bash
    sudo: [ALL=(ALL) NOPASSWD:ALL]
    lock_passwd: false
    hashed_passwd: $6$a$b
    ssh_authorized_keys:
      - ssh-ed25519 AAAA
ssh_authorized_keys: [ssh-ed25519 BBBB]
groups:
  - admins: [ops]
`),
    ).toBe(`passwd:
  users:
    - name: core
      ssh_authorized_keys:
        - ssh-ed25519 BBBB
    # the team
    - name: ops
      uid: 1001
      gecos: Ops
      home_dir: /srv/ops
      shell: /bin/bash
      primary_group: staff
      groups:
        - docker
        - wheel
        - admins
      system: true
      no_create_home: true
      password_hash: $6$a$b
      ssh_authorized_keys:
        - ssh-ed25519 AAAA
  groups:
    - name: admins

storage:
  files:
    - path: /etc/sudoers.d/90-ops
      overwrite: true
      mode: 0440
      contents:
        inline: |
          ops ALL=(ALL) NOPASSWD:ALL
`)
  })

  test('no password that would be kept in plain text, or is locked', () => {
    expect(
      lossesOf(`users:
  - {name: a, plain_text_passwd: secret}
  - {name: b, passwd: $6$a$b}
  - {name: c, ssh_import_id: [gh:c]}
chpasswd:
  list: |
    d:secret
    e:$6$a$b
`),
    ).toEqual([
      'users.0.plain_text_passwd: left out: the password of a is written in plain text',
      'users.1.passwd: left out: the password of b is locked',
      'users.2.ssh_import_id: left out: `ssh_import_id`',
      'chpasswd.list: left out: the password of d is written in plain text',
    ])
  })
})

describe('files', () => {
  test('of every encoding, with owner and permissions, and appended', () => {
    expect(
      bodyOf(`write_files:
  - path: /etc/a
    permissions: '0640'
    owner: root:adm
    content: |
      one
  - {path: /etc/a, append: true, content: "two\\n"}
  - {path: /etc/b, encoding: b64, content: aGVsbG8K, permissions: 0755}
  - {path: /etc/c, encoding: gz+b64, content: H4sIAAAAAAAAA8tIzcnJ5wIAIDA6NgYAAAA=}
  - {path: /etc/d, encoding: base64, content: AAEC}
  - {path: /etc/e, source: {uri: "https://example.com/e"}}
  - {path: /etc/f, content: !!binary aGVsbG8K}
  - {path: /etc/g, content: !!binary "?"}
`),
    ).toBe(`storage:
  files:
    - path: /etc/a
      overwrite: true
      mode: 0640
      group:
        name: adm
      contents:
        inline: |
          one
      append:
        - inline: |
            two
    - path: /etc/b
      overwrite: true
      mode: 0755
      contents:
        inline: |
          hello
    - path: /etc/c
      overwrite: true
      contents:
        inline: |
          hello
    - path: /etc/d
      overwrite: true
      contents:
        source: data:,%00%01%02
    - path: /etc/e
      overwrite: true
      contents:
        source: https://example.com/e
    - path: /etc/f
      overwrite: true
      contents:
        inline: |
          hello
    - path: /etc/g
      overwrite: true
      contents:
        inline: '?'
`)
  })

  test('what cannot be unpacked is named', () => {
    expect(lossesOf('write_files: [{path: /a, encoding: b64, content: "?"}, {content: x}]')).toEqual([
      'write_files.0: left out: contents that are not b64',
      'write_files.1: left out: a file without a path from the root',
    ])
  })
})

describe('commands', () => {
  test('become a script that is quoted as cloud-init does it, and a unit that runs it once', () => {
    const body = bodyOf('runcmd:\n  - echo $HOME > /tmp/x\n  - [echo, "it\'s", 5]\n')
    expect(body).toContain(`    - path: /etc/cloud-config/runcmd.sh
      overwrite: true
      mode: 0755
      contents:
        inline: |
          #!/bin/sh
          echo $HOME > /tmp/x
          'echo' 'it'\\''s' '5'
`)
    expect(body).toContain('    - name: cloud-config-runcmd.service\n      enabled: true\n')
    expect(body).toContain('ConditionPathExists=!/var/lib/%N.stamp')
  })

  test('of each boot come before the network', () => {
    expect(bodyOf('bootcmd: [modprobe x]')).toContain('Before=network-pre.target')
  })

  test('that need what the image has not are named', () => {
    expect(lossesOf('runcmd:\n  - sudo apt-get install -y nginx\n')).toEqual([
      'runcmd.0: `apt-get` is not in the image',
      'runcmd: the commands are a script that `cloud-config-runcmd.service` runs once, on the first boot',
    ])
  })
})

describe('the machine', () => {
  test('its name, time zone and language', () => {
    expect(bodyOf('fqdn: web.example.org\nmanage_etc_hosts: true\ntimezone: Europe/Berlin\n')).toBe(`storage:
  files:
    - path: /etc/hostname
      overwrite: true
      mode: 0644
      contents:
        inline: |
          web.example.org
    - path: /etc/hosts
      overwrite: true
      mode: 0644
      contents:
        inline: |
          127.0.0.1 localhost
          127.0.1.1 web.example.org web
          ::1 localhost
  links:
    - path: /etc/localtime
      target: ../usr/share/zoneinfo/Europe/Berlin
      overwrite: true
`)
  })

  test('its time servers, by what the image runs', () => {
    const source = 'ntp: {servers: [a.example.org], pools: [b.example.org]}'
    expect(bodyOf(source)).toContain('NTP=a.example.org b.example.org')
    expect(bodyOf(source, FCOS)).toContain('server a.example.org iburst\n          pool b.example.org iburst\n')
  })

  test('its disks, file systems and mounts', () => {
    expect(
      bodyOf(`disk_setup:
  /dev/vdb: {table_type: gpt, layout: true, overwrite: true}
fs_setup:
  - {device: /dev/vdb, partition: 1, filesystem: xfs, label: data}
mounts:
  - [LABEL=data, /srv/my-data, xfs, noatime]
  - [/dev/vdc, none, swap]
`),
    ).toBe(`storage:
  disks:
    - device: /dev/vdb
      wipe_table: true
      partitions:
        - number: 1
  filesystems:
    - device: /dev/vdb1
      format: xfs
      label: data

systemd:
  units:
    - name: srv-my\\x2ddata.mount
      enabled: true
      contents: |
        [Unit]
        Description=Mount /srv/my-data

        [Mount]
        What=/dev/disk/by-label/data
        Where=/srv/my-data
        Type=xfs
        Options=noatime

        [Install]
        RequiredBy=local-fs.target
    - name: dev-vdc.swap
      enabled: true
      contents: |
        [Unit]
        Description=Swap on /dev/vdc

        [Swap]
        What=/dev/vdc

        [Install]
        WantedBy=swap.target
`)
  })

  test('a file to swap to is made once and used on each boot', () => {
    const body = bodyOf('swap: {filename: /swap.img, size: 2G}\n')
    expect(body).toContain('ConditionPathExists=!/swap.img')
    expect(body).toContain('bs=1M count=2048')
    const [, unit] = body.split('    - name: swap.img.swap\n')
    expect(unit).toBe(`      enabled: true
      contents: |
        [Unit]
        Description=Swap to /swap.img
        Requires=cloud-config-swapfile.service
        After=cloud-config-swapfile.service

        [Swap]
        What=/swap.img

        [Install]
        WantedBy=swap.target
`)
  })

  test('mounts that may fail do not stop the machine, by the defaults of cloud-init or of the text', () => {
    const targets = (text: string) => Array.from(bodyOf(text).matchAll(/Options=.*|\w+By=.*/g), ([line]) => line)
    expect(targets('mounts: [[/dev/vdb, /a], [/dev/vdc, /b, ext4, defaults], [a:/c, /c, nfs]]')).toEqual([
      'Options=defaults,nofail',
      'WantedBy=local-fs.target',
      'RequiredBy=local-fs.target',
      'Options=defaults,nofail',
      'WantedBy=remote-fs.target',
    ])
    expect(targets('mounts: [[/dev/vdb, /a]]\nmount_default_fields: [null, null, xfs, noatime, "0", "2"]')).toEqual([
      'Options=noatime',
      'RequiredBy=local-fs.target',
    ])
  })

  test('headers of what is fetched; settings without a place are told', () => {
    const source = `write_files:
  - {path: /a, source: {uri: "https://a/b", headers: {Accept: text/plain}}}
keyboard: {layout: de, variant: nodeadkeys}
ca_certs: {remove_defaults: true}
`
    expect(bodyOf(source)).toContain(`source: https://a/b
        http_headers:
          - name: Accept
            value: text/plain`)
    expect(lossesOf(`#cloud-config\n${source}`)).toEqual([
      "keyboard.variant: left out: the keyboard's variant",
      'ca_certs.remove_defaults: left out: `remove_defaults`',
    ])
  })

  test('units and updates of Container Linux', () => {
    expect(
      bodyOf(`coreos:
  update: {reboot-strategy: off, group: beta}
  units:
    - name: web.service
      command: start
      content: |
        [Service]
        ExecStart=/opt/web
    - name: docker.service
      drop-ins: [{name: 10-x.conf, content: "[Service]\\n"}]
`),
    ).toBe(`storage:
  files:
    - path: /etc/flatcar/update.conf
      overwrite: true
      mode: 0644
      contents:
        inline: |
          REBOOT_STRATEGY=off
          GROUP=beta

systemd:
  units:
    - name: web.service
      enabled: true
      contents: |
        [Service]
        ExecStart=/opt/web

        [Install]
        WantedBy=multi-user.target
    - name: docker.service
      dropins:
        - name: 10-x.conf
          contents: |
            [Service]
`)
  })
})

test('packages and what else there is nothing for are named, each with what to do', () => {
  const { losses } = convertCloudConfig(
    'packages: [nginx, [git, 1.2]]\npower_state: {}\ngrowpart: {}\nfoo: 1\n',
    FLATCAR,
  )
  expect(losses.map(({ kind, message }) => `${kind}: ${message}`)).toEqual([
    'warning: left out: no package can be installed (nginx, git)',
    'warning: left out: `power_state`',
    'info: left out: `growpart` is not needed',
    'warning: left out: `foo`',
  ])
  expect(losses.every(({ help }) => help !== undefined)).toBe(true)
})

test.each([
  ['Content-Type: multipart/mixed; boundary="x"\n', 'this is a message of several parts (MIME)'],
  ['#include\nhttps://example.com/a\n', 'this is a list of addresses'],
  ['#cloud-config-archive\n- content: x\n', 'this is an archive of several configs'],
  ['#cloud-config\n', 'this cannot be read: there is nothing in it'],
  ['#cloud-config\n- a\n', 'this cannot be read: there are no keys in it'],
])('%j is refused', (source, message) => {
  expect(convertCloudConfig(source, FLATCAR)).toEqual({
    text: undefined,
    losses: [expect.objectContaining({ message })],
  })
})

test('templates are carried over and named', () => {
  const source = '## template: jinja\n#cloud-config\nhostname: "{{ v1.name }}"\n'
  expect(lossesOf(source)).toEqual([': the templates stay as they are written'])
})

test('whatever stands under the keys, there is a text that can be read', () => {
  const keys = [
    'users',
    'write_files',
    'runcmd',
    'mounts',
    'ntp',
    'chpasswd',
    'disk_setup',
    'fs_setup',
    'coreos',
    'swap',
  ]
  fc.assert(
    fc.property(fc.dictionary(fc.constantFrom(...keys, 'groups', 'hostname', 'sudo'), fc.jsonValue()), (config) => {
      const { text, losses } = convertCloudConfig(JSON.stringify(config), FLATCAR)
      const isRead = text === undefined ? losses.length > 0 : !translate(text).error?.startsWith('Error unmarshaling')
      expect(isRead).toBe(true)
    }),
    { numRuns: 500 },
  )
})
