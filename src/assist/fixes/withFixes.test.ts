import { describe, expect, it } from 'vitest'
import { answer } from '../../worker/answer.ts'
import { applyEdits } from '../../yaml/edit/textEdit.ts'
import { combineFixes, eachFixOnce, fixesOfKind } from './combineFixes.ts'
import type { FixableProblem } from './fix.ts'

const flatcar = 'variant: flatcar\nversion: 1.1.0\n'
const problemsOf = (source: string): readonly FixableProblem[] =>
  answer({ revision: 0, source, pretty: false }).problems

/** The titles of the fixes of the first problem of a code, and what the first of them makes of the text. */
function mended(code: string, source: string): readonly unknown[] {
  const { fixes = [] } = problemsOf(source).find((problem) => problem.code === code) ?? {}
  return [fixes.map(({ title }) => title), applyEdits(source, fixes[0]?.edits ?? [])]
}

interface Case {
  readonly code: string
  readonly before: string
  readonly titles: readonly string[]
  readonly after: string
}

/** What a fix makes of a text and what it should; undefined where both are the same. */
function difference({ code, before, titles, after }: Case): unknown {
  const actual = mended(code, flatcar + before)
  const wanted = [titles, flatcar + after]
  return JSON.stringify(actual) === JSON.stringify(wanted) ? undefined : { actual, wanted }
}

const files = (lines: string): string => `storage:\n  files:\n    - path: /a\n${lines.replaceAll(/^(?=.)/gm, '      ')}`
const unit = (lines: string): string =>
  `systemd:\n  units:\n    - name: a.service\n${lines.replaceAll(/^(?=.)/gm, '      ')}`

describe('fixes of unknown keys', () => {
  it('corrects a mistyped key and keeps its quotes and comment', () => {
    expect(
      difference({
        code: 'unused-key',
        before: files('"mod": 0644 # why\n'),
        titles: ['Change to mode', 'Remove mod'],
        after: files('"mode": 0644 # why\n'),
      }),
    ).toBeUndefined()
  })

  it('offers no name that is taken or of another type', () => {
    expect(mended('unused-key', flatcar + files('mode: 0644\nmod: 0600\n'))[0]).toEqual(['Remove mod'])
    expect(mended('unused-key', flatcar + files('mod: [a]\n'))[0]).toEqual(['Remove mod'])
  })

  it('spells a key of Ignition as Butane does', () => {
    expect(
      difference({
        code: 'unused-key',
        before: 'passwd:\n  users:\n    - name: core\n      sshAuthorizedKeys: []\n',
        titles: ['Change to ssh_authorized_keys', 'Remove sshAuthorizedKeys'],
        after: 'passwd:\n  users:\n    - name: core\n      ssh_authorized_keys: []\n',
      }),
    ).toBeUndefined()
  })

  it('raises the version to the first that has the key', () => {
    const source = 'variant: fcos\nversion: 1.4.0\nkernel_arguments: {should_exist: [a]}\ngrub: {users: []}\n'
    expect(mended('unused-key', source)).toEqual([
      ['Raise version to 1.5.0', 'Remove grub'],
      source.replace('1.4.0', '1.5.0'),
    ])
  })

  it('raises the version for a key of local files, wherever these are', () => {
    const source = 'variant: fcos\nversion: "1.4.0"\npasswd: {users: [{name: a, ssh_authorized_keys_local: [a.pub]}]}\n'
    expect(mended('unused-key', source)[1]).toBe(source.replace('1.4.0', '1.5.0'))
  })

  it('moves a key one level down, with its comments', () => {
    expect(
      difference({
        code: 'unused-key',
        before: 'units: # mine\n  # first\n  - name: a.service\n    mask: true\n',
        titles: ['Move units into systemd', 'Remove units'],
        after: 'systemd:\n  units: # mine\n    # first\n    - name: a.service\n      mask: true\n',
      }),
    ).toBeUndefined()
    expect(
      difference({
        code: 'unused-key',
        before: files('inline: |\n  one\n\n  two\nmode: 0644\n'),
        titles: ['Move inline into contents', 'Remove inline'],
        after: files('mode: 0644\ncontents:\n  inline: |\n    one\n\n    two\n'),
      }),
    ).toBeUndefined()
  })

  it('moves a key one level up', () => {
    expect(
      difference({
        code: 'unused-key',
        before: files('contents:\n  inline: x\n  mode: 0644\n'),
        titles: ['Move mode out of contents', 'Remove mode'],
        after: files('contents:\n  inline: x\nmode: 0644\n'),
      }),
    ).toBeUndefined()
  })

  it.each<Case>([
    {
      code: 'unused-key',
      before: files('filesystem: root\n'),
      titles: ['Remove filesystem'],
      after: files(''),
    },
    {
      code: 'unused-key',
      before: unit('enable: true\nmask: false\n'),
      titles: ['Change to enabled', 'Remove enable'],
      after: unit('enabled: true\nmask: false\n'),
    },
    {
      code: 'unused-key',
      before: unit('command: start\nmask: false\n'),
      titles: ['Change to enabled: true', 'Remove command'],
      after: unit('enabled: true\nmask: false\n'),
    },
    {
      code: 'unused-key',
      before: files("permissions: '0644'\n"),
      titles: ['Change to mode', 'Remove permissions'],
      after: files('mode: 0644\n'),
    },
    {
      code: 'unused-key',
      before: files('contents:\n  remote:\n    url: https://x/y\n    compression: gzip\n'),
      titles: ['Change remote.url to source', 'Remove remote'],
      after: files('contents:\n  source: https://x/y\n  compression: gzip\n'),
    },
    {
      code: 'unused-key',
      before: 'storage:\n  filesystems:\n    - mount:\n        device: /dev/sdb\n        format: ext4\n',
      titles: ['Move the settings out of mount', 'Remove mount'],
      after: 'storage:\n  filesystems:\n    - device: /dev/sdb\n      format: ext4\n',
    },
  ])('knows $before of other languages', (item) => {
    expect(difference(item)).toBeUndefined()
  })

  it('removes a key with all that is in it', () => {
    expect(
      difference({
        code: 'unused-key',
        before: 'storage:\n  qqqq:\n    - a\n    # b\n  files: []\n',
        titles: ['Remove qqqq'],
        after: 'storage:\n  files: []\n',
      }),
    ).toBeUndefined()
    expect(
      difference({
        code: 'unused-key',
        before: 'storage: {qqqq: 1}\n',
        titles: ['Remove qqqq'],
        after: 'storage: {}\n',
      }),
    ).toBeUndefined()
  })
})

describe('fixes of values', () => {
  it.each<Case>([
    { code: 'decimal-mode', before: files('mode: 755\n'), titles: ['Change to 0755'], after: files('mode: 0755\n') },
    { code: 'odd-mode', before: files('mode: 0420\n'), titles: ['Change to 0644'], after: files('mode: 0644\n') },
    {
      code: 'illegal-mode',
      before: files('mode: 0100644\n'),
      titles: ['Change to 0644'],
      after: files('mode: 0644\n'),
    },
    {
      code: 'relative-path',
      before: 'storage:\n  links:\n    - {path: "etc/x", target: y}\n',
      titles: ['Change to /etc/x'],
      after: 'storage:\n  links:\n    - {path: "/etc/x", target: y}\n',
    },
    {
      code: 'dirty-path',
      before: "storage:\n  files:\n    - path: '/a//b/'\n",
      titles: ['Change to /a/b'],
      after: "storage:\n  files:\n    - path: '/a/b'\n",
    },
    {
      code: 'malformed-hash',
      before: files(`contents: {source: "https://x", verification: {hash: ${'a'.repeat(64)}}}\n`),
      titles: [`Change to sha256-${'a'.repeat(32)}…`],
      after: files(`contents: {source: "https://x", verification: {hash: sha256-${'a'.repeat(64)}}}\n`),
    },
    {
      code: 'invalid-url',
      before: files('contents: {source: "https://x/100%"}\n'),
      titles: ['Change to https://x/100%25'],
      after: files('contents: {source: "https://x/100%25"}\n'),
    },
    {
      code: 'unknown-raid-level',
      before: 'storage:\n  raid:\n    - {name: d, level: RAID1, devices: [/dev/a, /dev/b]}\n',
      titles: ['Change to raid1'],
      after: 'storage:\n  raid:\n    - {name: d, level: raid1, devices: [/dev/a, /dev/b]}\n',
    },
    {
      code: 'overwrite-without-source',
      before: files('overwrite: true\nmode: 0644\n'),
      titles: ['Remove overwrite'],
      after: files('mode: 0644\n'),
    },
    {
      code: 'too-many-sources',
      before: files('contents:\n  inline: x\n  local: y\n'),
      titles: ['Keep inline only', 'Keep local only'],
      after: files('contents:\n  inline: x\n'),
    },
    {
      code: 'duplicate-entry',
      before: `${files('')}    - path: /b\n    - path: /a\n      # second\n      mode: 0644\n`,
      titles: ['Remove this duplicate'],
      after: `${files('')}    - path: /b\n`,
    },
  ])('$code', (item) => {
    expect(difference(item)).toBeUndefined()
  })

  it('raises the version for a bit that older versions do not set, or takes it out', () => {
    const source = 'variant: fcos\nversion: 1.5.0\nstorage:\n  files:\n    - path: /a\n      mode: 02755\n'
    expect(mended('special-mode-bits', source)).toEqual([
      ['Raise version to 1.7.0', 'Change to 0755'],
      source.replace('1.5.0', '1.7.0'),
    ])
  })
})

describe('fixes of what is missing', () => {
  it.each<Case>([
    {
      code: 'no-path',
      before: 'storage:\n  files:\n    - mode: 0644 # c\n',
      titles: ['Add path: /etc/example'],
      after: 'storage:\n  files:\n    - path: /etc/example\n      mode: 0644 # c\n',
    },
    {
      code: 'invalid-unit-extension',
      before: 'systemd:\n  units:\n    - name: backup\n      contents: |\n        [Timer]\n        OnBootSec=5\n',
      titles: ['Change to backup.timer'],
      after: 'systemd:\n  units:\n    - name: backup.timer\n      contents: |\n        [Timer]\n        OnBootSec=5\n',
    },
    {
      code: 'invalid-dropin-extension',
      before: unit('dropins:\n  - contents: "[Service]"\n'),
      titles: ['Add name: 10-custom.conf'],
      after: unit('dropins:\n  - name: 10-custom.conf\n    contents: "[Service]"\n'),
    },
    {
      code: 'no-install-section',
      before: unit('enabled: true\ncontents: |\n  [Service]\n  ExecStart=/bin/true\n') + 'passwd: {}\n',
      titles: ['Add [Install]', 'Remove enabled'],
      after:
        unit(
          'enabled: true\ncontents: |\n  [Service]\n  ExecStart=/bin/true\n\n  [Install]\n  WantedBy=multi-user.target\n',
        ) + 'passwd: {}\n',
    },
    {
      code: 'not-enabled',
      before: unit('contents: |\n  [Service]\n  ExecStart=/bin/true\n  [Install]\n  WantedBy=multi-user.target\n'),
      titles: ['Add enabled: true'],
      after: unit(
        'enabled: true\ncontents: |\n  [Service]\n  ExecStart=/bin/true\n  [Install]\n  WantedBy=multi-user.target\n',
      ),
    },
    {
      code: 'image-file',
      before: files('contents: {inline: x}\n').replace('/a', '/etc/flatcar/update.conf'),
      titles: ['Add overwrite: true'],
      after: files('overwrite: true\ncontents: {inline: x}\n').replace('/a', '/etc/flatcar/update.conf'),
    },
    {
      code: 'root-in-home',
      before:
        'storage:\n  directories:\n    - path: /home/a/x\n  files:\n    - path: /home/a/x/y/z\n      user: {name: a}\n',
      titles: ['Give the directories to the user'],
      after:
        'storage:\n  directories:\n    - path: /home/a/x\n      user:\n        name: a\n    - path: /home/a/x/y\n      user:\n        name: a\n' +
        '  files:\n    - path: /home/a/x/y/z\n      user: {name: a}\n',
    },
    {
      code: 'final-newline',
      before: files('contents:\n  inline: a ALL=ALL\n').replace('/a', '/etc/sudoers.d/a'),
      titles: ['End the last line'],
      after: files('contents:\n  inline: |\n    a ALL=ALL\n').replace('/a', '/etc/sudoers.d/a'),
    },
    {
      code: 'detached-container',
      before: unit('contents: |\n  [Unit]\n  After=docker.service\n  [Service]\n  ExecStart=docker run -d nginx\n'),
      titles: ['Remove -d'],
      after: unit('contents: |\n  [Unit]\n  After=docker.service\n  [Service]\n  ExecStart=docker run nginx\n'),
    },
  ])('$code', (item) => {
    expect(difference(item)).toBeUndefined()
  })
})

describe('fixes of texts that are refused', () => {
  it.each<Case>([
    {
      code: 'wrong-type',
      before: 'passwd:\n  users:\n    - name: core\n      ssh_authorized_keys: ssh-rsa AAAA # mine\n',
      titles: ['Make it a list'],
      after: 'passwd:\n  users:\n    - name: core\n      ssh_authorized_keys:\n        - ssh-rsa AAAA # mine\n',
    },
    {
      code: 'wrong-type',
      before:
        'passwd:\n  users:\n    - name: core\n      ssh_authorized_keys: |\n        ssh-rsa A\n        ssh-rsa B\n',
      titles: ['Make it a list'],
      after:
        'passwd:\n  users:\n    - name: core\n      ssh_authorized_keys:\n        - ssh-rsa A\n        - ssh-rsa B\n',
    },
    {
      code: 'wrong-type',
      before: 'storage:\n  files:\n    path: /a\n    mode: 0644\n',
      titles: ['Make it a list'],
      after: 'storage:\n  files:\n    - path: /a\n      mode: 0644\n',
    },
    {
      code: 'wrong-type',
      before: files('contents: |\n  one\n  two\n'),
      titles: ['Put it under inline'],
      after: files('contents:\n  inline: |\n    one\n    two\n'),
    },
    {
      code: 'wrong-type',
      before: files('user: 1000\n'),
      titles: ['Put it under id'],
      after: files('user:\n  id: 1000\n'),
    },
    { code: 'wrong-type', before: files('mode: "0644"\n'), titles: ['Change to 0644'], after: files('mode: 0644\n') },
    {
      code: 'wrong-type',
      before: unit('contents:\n  inline: |\n    [Unit]\n'),
      titles: ['Write the text without inline'],
      after: unit('contents: |\n    [Unit]\n'),
    },
    {
      code: 'wrong-type',
      before: files('contents:\n  - inline: x\n    compression: gzip\n'),
      titles: ['Take it out of the list'],
      after: files('contents:\n    inline: x\n    compression: gzip\n'),
    },
    {
      code: 'syntax',
      before: 'storage:\n\tfiles:\n\t\t- path: /a\n\t\t  contents:\n\t\t    inline: |\n\t\t      a\tb\n',
      titles: ['Indent with spaces'],
      after: 'storage:\n  files:\n    - path: /a\n      contents:\n        inline: |\n          a\tb\n',
    },
  ])('$before', (item) => {
    expect(difference(item)).toBeUndefined()
  })

  it.each([
    ['variant: fcos\nversion: 1.7.0-experimental\n', ['Change to fcos 1.7.0'], 'variant: fcos\nversion: 1.7.0\n'],
    ['variant: flatcra\nversion: 1.0.0\n', ['Change to flatcar 1.0.0'], 'variant: flatcar\nversion: 1.0.0\n'],
    ['version: 1.1.0\npasswd: {}\n', ['Add flatcar 1.1.0'], 'variant: flatcar\nversion: 1.1.0\npasswd: {}\n'],
    ['{"ignition": {"version": "3.4.0"}}', ['Move to Butane…'], '{"ignition": {"version": "3.4.0"}}'],
    ['#cloud-config\nwrite_files: []\n', ['Move to Butane…'], '#cloud-config\nwrite_files: []\n'],
  ])('names a spec in %j', (source, titles, after) => {
    expect(mended('unknown-spec', source)).toEqual([titles, after])
  })
})

it('offers to move a text that is no YAML of keys but another language', () => {
  expect(mended('wrong-type', 'docker run -d nginx\n')[0]).toEqual(['Move to Butane…'])
})

describe('fixes of sections of other languages', () => {
  it.each<Case>([
    {
      code: 'unused-key',
      before: `storage:
  files:
    - path: /etc/a
      mode: 0644
write_files:
  - path: /etc/b
    permissions: '0600'
    content: |
      b
`,
      titles: ['Move write_files into storage.files', 'Remove write_files'],
      after: `storage:
  files:
    - path: /etc/a
      mode: 0644
    - path: /etc/b
      overwrite: true
      mode: 0600
      contents:
        inline: |
          b
`,
    },
    {
      code: 'unused-key',
      before: `passwd:
  users:
    - name: core
      ssh_authorized_keys:
        - ssh-ed25519 AAAA
ssh_authorized_keys:
  - ssh-ed25519 BBBB
`,
      titles: ['Give the keys to the user core', 'Remove ssh_authorized_keys'],
      after: `passwd:
  users:
    - name: core
      ssh_authorized_keys:
        - ssh-ed25519 AAAA
        - ssh-ed25519 BBBB
`,
    },
    {
      code: 'unused-key',
      before: 'hostname: web\n',
      titles: ['Write the host name as a file', 'Remove hostname'],
      after: `storage:
  files:
    - path: /etc/hostname
      overwrite: true
      mode: 0644
      contents:
        inline: |
          web
`,
    },
    {
      code: 'unused-key',
      before: 'update:\n  group: beta\nstorage:\n  files:\n    - path: /etc/coreos/update.conf\n',
      titles: ['Remove update'],
      after: 'storage:\n  files:\n    - path: /etc/coreos/update.conf\n',
    },
  ])('$titles', (item) => {
    expect(difference(item)).toBeUndefined()
  })
})

describe('fixes of hints about the image', () => {
  it('lowers a version that no channel takes', () => {
    const source = 'variant: fcos\nversion: 1.8.0-experimental\nstorage: {}\n'
    expect(mended('spec-too-new', source)).toEqual([
      ['Lower version to 1.7.0'],
      source.replace('1.8.0-experimental', '1.7.0'),
    ])
  })
})

it('offers one edit once at the place of two problems', () => {
  const problems = problemsOf(flatcar + files('mode: 644\n')).filter(({ kind }) => kind === 'warning')
  expect(eachFixOnce(problems).map(({ fixes }) => fixes?.map(({ title }) => title))).toEqual([['Change to 0644'], []])
})

describe('fixing all of a kind', () => {
  it('mends every place at once, and makes the same edit once', () => {
    const source = `variant: fcos\nversion: 1.2.0\n${files('mode: 644\n')}    - path: /b\n      mode: 755\nboot_device: {}\ngrub: {}\n`
    const problems = problemsOf(source)
    const modes = combineFixes(fixesOfKind(problems, 'octal-mode'))
    expect(applyEdits(source, modes)).toBe(source.replace('644', '0644').replace('755', '0755'))
    const versions = fixesOfKind(problems, 'raise-version')
    expect(combineFixes([...versions, ...versions])).toHaveLength(versions.length > 0 ? 1 : 0)
  })

  it('removes no key that a better fix keeps', () => {
    const fixes = fixesOfKind(problemsOf(`${flatcar}colour: a\nstorage:\n  fles: []\nuptime: b\n`), 'remove-key')
    expect(fixes.map(({ title }) => title)).toEqual(['Remove colour', 'Remove uptime'])
  })
})
