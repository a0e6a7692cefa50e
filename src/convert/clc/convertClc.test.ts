import { expect, test } from 'vitest'
import { convertClc } from './convertClc.ts'

test('comments stay with what they are about', () => {
  const source = `# Web server, made by hand

# who may log in
passwd:
  users:
    # the boss
    - name: core # everywhere
      create:
        uid: 500 # as at home
      ssh_authorized_keys:
        - ssh-rsa AAA # laptop
        # old one
        - ssh-rsa BBB
storage:
  files:
    - path: /etc/motd
      filesystem: root # the only one
      mode: 420
      contents:
        inline: |
          # no comment
          Hello
# that is all
`
  expect(convertClc(source)).toEqual({
    became: [],
    losses: [],
    text: `# Web server, made by hand
variant: flatcar
version: 1.1.0

# who may log in
passwd:
  users:
    # the boss
    - name: core # everywhere
      uid: 500 # as at home
      ssh_authorized_keys:
        - ssh-rsa AAA # laptop
        # old one
        - ssh-rsa BBB

storage:
  files:
    # the only one
    - path: /etc/motd
      overwrite: true
      mode: 0644
      contents:
        inline: |
          # no comment
          Hello
# that is all
`,
  })
})

test('sections of the older language become units and files', () => {
  const source = `networkd:
  units:
    - name: 00-eth0.network
      contents: |
        [Match]
        Name=eth0
# the cluster
etcd:
  name: "{HOSTNAME}"
locksmith:
  reboot_strategy: etcd-lock
`
  expect(convertClc(source, { platform: 'ec2' }).text).toBe(`variant: flatcar
version: 1.1.0

storage:
  files:
    - path: /etc/systemd/network/00-eth0.network
      overwrite: true
      mode: 0644
      contents:
        inline: |
          [Match]
          Name=eth0
    - path: /etc/coreos/update.conf
      overwrite: true
      mode: 0644
      contents:
        inline: |-

          REBOOT_STRATEGY="etcd-lock"

systemd:
  units:
    # the cluster
    - name: etcd-member.service
      enabled: true
      dropins:
        - name: 20-clct-etcd-member.conf
          contents: |-
            [Unit]
            Requires=coreos-metadata.service
            After=coreos-metadata.service

            [Service]
            EnvironmentFile=/run/metadata/coreos
            ExecStart=
            ExecStart=/usr/lib/coreos/etcd-wrapper $ETCD_OPTS \\
              --name="\${COREOS_EC2_HOSTNAME}"
`)
})

test('what cannot be carried over is named at its line', () => {
  const source = `nonsense: 1
ignition:
  config:
    append:
      - source: https://example.com/a.ign
storage:
  filesystems:
    - name: data
      mount: {device: /dev/sdb, format: ext4}
  files:
    - {path: /a, filesystem: data, mode: 0644}
    - {path: /b, mode: 0644, contents: {inline: one}}
    - {path: /b, mode: 0644, contents: {inline: two}}
`
  const { losses } = convertClc(source)
  expect(losses.map(({ code, range }) => [code, range?.start.line])).toEqual([
    ['key-without-effect', 1],
    ['filesystem-place-unknown', 11],
    ['replaced-later', 12],
    ['taken-config', 5],
  ])
})

test('files on a filesystem with a mount unit get its place', () => {
  const source = `storage:
  filesystems:
    - name: data
      mount: {device: /dev/sdb, format: ext4}
  files:
    - {path: /a, filesystem: data, mode: 0644}
systemd:
  units:
    - name: srv-data.mount
      contents: |
        [Mount]
        What=/dev/sdb
        Where=/srv/data
`
  const { text, losses } = convertClc(source)
  expect(losses).toEqual([])
  expect(text).toContain('path: /srv/data\n')
  expect(text).toContain('path: /srv/data/a\n')
})
