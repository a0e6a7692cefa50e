import { describe, expect, it } from 'vitest'
import { lint } from './lint.ts'
import { hintKinds } from './hintKinds.ts'
import { lintRules } from './lintRules.ts'

const key = 'ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIJeOPNK5OlEY9YB9lcrhUmIbxgrl0ZGpvMkAzLjMfmXg ada@example.com'
const sha512 = `$6$saltsalt$${'a'.repeat(86)}`

/** The hints of a Flatcar config, each as its code and the marked text. */
function hints(body: string, header = 'variant: flatcar\nversion: 1.1.0\n'): readonly (readonly [string, string])[] {
  const source = header + body
  return lint(source).map(({ code, range }) => [code, source.slice(range?.start.offset, range?.end.offset)])
}

const user = (lines: string): string => `passwd:\n  users:\n    - name: ada\n      groups: [sudo]\n      ${lines}\n`
const keys = (text: string): string => user(`ssh_authorized_keys:\n        - ${text}`)
const file = (path: string, rest: string): string => `storage:\n  files:\n    - path: ${path}\n      ${rest}\n`
const unit = (contents: string, name = 'web.service', more = 'enabled: true'): string =>
  `    - name: ${name}\n      ${more}\n      contents: |\n${contents.replaceAll(/^/gm, '        ')}\n`
const units = (...texts: readonly string[]): string => `systemd:\n  units:\n${texts.join('')}`
const install = '\n[Install]\nWantedBy=multi-user.target'

describe('where nothing but the config can bring keys', () => {
  const found = (source: string, isAlone: boolean): readonly string[] =>
    lint(`variant: flatcar\nversion: 1.1.0\n${source}`, [], { isAlone }).map(({ code }) => code)

  it.each(['', 'storage:\n  files: []\n', 'passwd:\n  users:\n    - name: app\n'])('%j lets nobody in', (source) => {
    expect([found(source, true), found(source, false)]).toEqual([['nobody-logs-in'], []])
  })

  it('a key, a config that is taken in or a console lets somebody in', () => {
    const merge = 'ignition:\n  config:\n    merge:\n      - source: https://example.com/a.ign\n'
    const console = units(
      unit('[Service]\nExecStart=\nExecStart=-/sbin/agetty --autologin core', 'x.service', 'mask: false'),
    )
    expect([keys(key), merge, console].map((source) => found(source, true).includes('nobody-logs-in'))).toEqual([
      false,
      false,
      false,
    ])
  })
})

describe('lint', () => {
  it.each([
    ['a decimal mode after a zero', file('/a', 'mode: 0420'), [['odd-mode', '0420']]],
    [
      'usual modes',
      file('/a', 'mode: 420') + '    - path: /b\n      mode: 0400\n    - path: /c\n      mode: 0755\n',
      [],
    ],
    ['an unusual mode that was meant', file('/a', 'mode: 0606'), []],

    ['a whole key', keys(key), []],
    ['a key with options', keys(`restrict,command="/bin/true" ${key}`), []],
    ['a key that another tool fills in', keys('"{{ key }}"'), []],
    ['a placeholder', keys('ssh-rsa AAAA...'), [['ssh-key', 'ssh-rsa AAAA...']]],
    ['words', keys('<your key>'), [['ssh-key', '<your key>']]],
    ['a key without its type', keys(key.split(' ')[1] ?? ''), [['ssh-key', key.split(' ')[1]]]],
    ['a key with its end cut off', keys(key.slice(0, 60)), [['ssh-key', key.slice(0, 60)]]],
    [
      'a key of another type',
      keys(key.replace('ssh-ed25519', 'ssh-rsa')),
      [['ssh-key', key.replace('ssh-ed25519', 'ssh-rsa')]],
    ],

    ['a password hash', user(`password_hash: ${sha512}`), []],
    ['no password', user('password_hash: "*"'), []],
    ['a hash of bcrypt', user(`password_hash: $2b$12$${'a'.repeat(53)}`), []],
    ['a password', user('password_hash: hunter2'), [['password-hash', 'hunter2']]],
    ['a hash that is cut off', user(`password_hash: ${sha512.slice(0, -1)}`), [['password-hash', sha512.slice(0, -1)]]],
    [
      'a hash of yescrypt that is cut off',
      user('password_hash: $y$j9T$abc$def'),
      [['password-hash', '$y$j9T$abc$def']],
    ],
    ['a hash that another tool fills in', user('password_hash: ${hash}'), []],

    [
      'a password in a file',
      file('/etc/app.ini', 'contents:\n        inline: |\n          user = app\n          db_password = "hunter2!"\n'),
      [['plain-password', 'hunter2!']],
    ],
    [
      'a password for a container',
      units(unit(`[Service]\nEnvironment=APP_PASSWORD=hunter22${install}`)),
      [['plain-password', 'hunter22']],
    ],
    [
      'a password that is named in other ways',
      file('/etc/app.properties', 'contents:\n        inline: |\n          spring.datasource.password=hunter22\n'),
      [['plain-password', 'hunter22']],
    ],
    [
      'a password behind another variable',
      units(unit(`[Service]\nEnvironment=A=b "PGPASSWORD=secret22"${install}`)),
      [['plain-password', 'secret22']],
    ],
    [
      'a password on a command line',
      units(unit(`[Service]\nExecStart=/usr/bin/app --db-password hunter22 --password-stdin${install}`)),
      [['plain-password', 'hunter22']],
    ],
    [
      'words in the place of a password',
      file(
        '/etc/app.ini',
        'contents:\n        inline: |\n          password = changeme\n          password: ${PASSWORD}\n          PasswordAuthentication no\n          password=\n          password = /etc/secret\n          passwd: files\n',
      ),
      [],
    ],

    [
      'a private key as a public one',
      keys('"-----BEGIN OPENSSH PRIVATE KEY-----\\nabc"'),
      [['private-key', '"-----BEGIN OPENSSH PRIVATE KEY-----\\nabc"']],
    ],
    [
      'a private key in a file',
      file('/etc/key', 'contents:\n        inline: |\n          # mine\n          -----BEGIN RSA PRIVATE KEY-----\n'),
      [['private-key', '-----BEGIN RSA PRIVATE KEY-----']],
    ],
    ['a public key in a file', file('/etc/key', 'contents: {inline: "-----BEGIN PUBLIC KEY-----"}'), []],

    [
      'a file without a hash',
      file('/a', 'contents: {source: "https://x/y"}'),
      [['remote-without-hash', '"https://x/y"']],
    ],
    ['a data URL', file('/a', 'contents: {source: "data:,x"}'), []],
    [
      'a file with a hash',
      file('/a', `contents: {source: "https://x/y", verification: {hash: sha256-${'0'.repeat(64)}}}`),
      [],
    ],

    [
      'a unit as a file',
      file('/etc/systemd/system/a.service', 'contents: {inline: "[Unit]"}'),
      [['unit-in-files', '/etc/systemd/system/a.service']],
    ],
    [
      'a drop-in as a file',
      file('/etc/systemd/system/a.service.d/b.conf', 'contents: {local: b.conf}'),
      [['unit-in-files', '/etc/systemd/system/a.service.d/b.conf']],
    ],
    ['a unit from elsewhere', file('/etc/systemd/system/a.service', 'contents: {source: "s3://a/b"}'), []],
    ['a network file', file('/etc/systemd/network/a.network', 'contents: {inline: "[Match]"}'), []],

    [
      'rules of sudo without their end',
      file('/etc/sudoers.d/core', 'contents: {inline: a ALL=ALL}'),
      [['final-newline', 'a ALL=ALL']],
    ],
    ['rules of sudo', file('/etc/sudoers.d/core', 'contents:\n        inline: |\n          a ALL=ALL'), []],
    ['a host name without its end, which systemd reads', file('/etc/hostname', 'contents: {inline: node1}'), []],

    [
      'a directory of root around a file of a user',
      file('/home/ada/.config/app/x', 'user: {name: ada}'),
      [['root-in-home', '/home/ada/.config/app/x']],
    ],
    [
      'directories of the user',
      'storage:\n  directories:\n    - {path: /home/ada/bin, user: {name: ada}}\n' +
        '  files:\n    - {path: /home/ada/bin/x, user: {name: ada}}\n    - {path: /home/ada/.profile, user: {name: ada}}\n',
      [],
    ],

    [
      'a container in the background',
      units(unit(`[Unit]\nAfter=docker.service\n[Service]\nExecStart=/usr/bin/docker run -d nginx${install}`)),
      [['detached-container', '-d']],
    ],
    [
      'a -d of the command in the container',
      units(unit(`[Unit]\nAfter=docker.service\n[Service]\nExecStart=/usr/bin/docker run --rm nginx -d${install}`)),
      [],
    ],
    [
      'a unit of podman generate',
      units(unit(`[Service]\nType=notify\nExecStart=/usr/bin/podman run -d nginx${install}`)),
      [],
    ],

    [
      'a container that does not wait',
      units(unit(`[Service]\nExecStartPre=-/usr/bin/docker rm web\nExecStart=/usr/bin/docker run web${install}`)),
      [['engine-dependency', 'ExecStartPre=-/usr/bin/docker rm web']],
    ],
    [
      'a container that waits for a unit that waits',
      units(
        unit(`[Unit]\nAfter=net.service\n[Service]\nExecStart=docker run web${install}`),
        unit(
          `[Unit]\nRequires=docker.socket\n[Service]\nExecStart=/usr/bin/docker network create x${install}`,
          'net.service',
        ),
      ),
      [],
    ],
    [
      'a container that waits by a drop-in',
      units(
        unit(`[Service]\nExecStart=docker run web${install}`) +
          '      dropins:\n        - name: a.conf\n          contents: "[Unit]\\nAfter=docker.service"\n',
      ),
      [],
    ],

    [
      'a unit that is not enabled',
      units(unit(`[Service]\nExecStart=/bin/true${install}`, 'web.service', 'mask: false')),
      [['not-enabled', '[Install]']],
    ],
    [
      'a unit that a timer starts',
      units(
        unit(`[Service]\nExecStart=/bin/true${install}`, 'web.service', 'mask: false'),
        unit('[Timer]\nOnBootSec=5\n[Install]\nWantedBy=timers.target', 'web.timer'),
      ),
      [],
    ],

    [
      'a drop-in that hides one of the template',
      units(
        '    - {name: a@.service, dropins: [{name: x.conf, contents: "[Unit]"}]}\n',
        '    - {name: a@1.service, dropins: [{name: x.conf, contents: "[Unit]"}, {name: y.conf, contents: "[Unit]"}]}\n',
      ),
      [['shadowed-dropin', 'x.conf']],
    ],

    ['users who cannot log in', user('shell: /bin/bash'), [['nobody-logs-in', '']]],
    ['a user of a service', 'passwd:\n  users:\n    - name: web\n', []],
    ['a key in a file', user('shell: /bin/bash') + file('/home/ada/.ssh/authorized_keys.d/a', 'mode: 0600'), []],
    ['a merged config', `ignition: {config: {merge: [{source: "https://x/y"}]}}\n${user('shell: /bin/bash')}`, []],
  ])('%s', (_name, body, expected) => {
    expect(hints(body)).toEqual(expected)
  })

  it('says nothing of a text that does not decode', () => {
    expect(lint('variant: flatcar\nversion: 1.1.0\nstorage: [')).toEqual([])
    expect(lint('storage: {}')).toEqual([])
  })

  it('says that no image takes an experimental version, or that the chosen one does not take a stable one', () => {
    const config = (version: string): string => `variant: fcos\nversion: ${version}\n`
    expect(lint(config('1.8.0-experimental')).map(({ code, message }) => [code, message])).toEqual([
      ['spec-too-new', 'Fedora CoreOS does not take version 1.8.0-experimental yet'],
    ])
    expect(lint(config('1.7.0'))).toEqual([])
    const lts = lint('variant: flatcar\nversion: 1.2.0-experimental\n', [], { channel: 'lts' })
    expect(lts.map(({ message }) => message)).toEqual(['Flatcar LTS 2024 does not take version 1.2.0-experimental yet'])
  })

  it('has a title for every rule', () => {
    const titled = hintKinds.map(({ code }) => code)
    expect(lintRules.map(({ code }) => code).filter((code) => !titled.includes(code))).toEqual([])
  })

  it('leaves out what is switched off', () => {
    const source = `variant: flatcar\nversion: 1.1.0\n${file('/a', 'mode: 0420')}`
    expect(lint(source, ['odd-mode'])).toEqual([])
  })

  it('gives hints alone, with the codes of their rules and words for what to do', () => {
    const source = `variant: flatcar\nversion: 1.1.0\n${keys('x')}${file('/a', 'mode: 0420')}`
    for (const { kind, code, help } of lint(source)) {
      expect(kind).toBe('hint')
      expect(lintRules.map((rule) => rule.code)).toContain(code)
      expect(help).toMatch(/\.$/)
    }
  })
})
