import { describe, expect, it } from 'vitest'
import { readAssistDocument } from '../document.ts'
import { complete } from './complete.ts'
import { snippetText } from './snippet.ts'
import type { Suggestion } from './suggestion.ts'

const head = 'variant: flatcar\nversion: 1.1.0\n'

/** What is offered where `¦` stands. */
function offers(marked: string): readonly Suggestion[] {
  return complete(readAssistDocument(marked.replace('¦', '')), marked.indexOf('¦')).suggestions
}

const labels = (marked: string): readonly string[] => offers(marked).map(({ label }) => label)

/** The text after an offer is accepted and nothing more is typed. */
function accept(marked: string, label: string): string {
  const source = marked.replace('¦', '')
  const offer = offers(marked).find((each) => each.label === label)
  if (!offer) return `${label} is not offered, but ${labels(marked).join(' | ')}`
  return source.slice(0, offer.start) + snippetText(offer.snippet) + source.slice(offer.end)
}

const fileKeys = [
  'mode',
  'contents',
  'contents, URL',
  'contents, local',
  'group',
  'group, id',
  'overwrite',
  'user',
  'user, id',
  'append',
]
const fileItem = ['path, mode, contents', 'path', ...fileKeys]

describe('complete offers', () => {
  it.each([
    [
      'the spec first, in an empty text',
      '¦',
      [
        'variant: flatcar',
        'variant: fcos',
        'variant: openshift',
        'variant: r4e',
        'variant: fiot',
        'variant',
        'version',
        'passwd',
        'storage',
        'systemd',
        'ignition',
        'kernel_arguments',
      ],
    ],
    ['what is missing', `${head}passwd: {}\n¦`, ['storage', 'systemd', 'ignition', 'kernel_arguments']],
    [
      'a missing version first',
      'variant: fcos\n¦',
      [
        'version',
        'passwd',
        'storage',
        'systemd',
        'ignition',
        'kernel_arguments',
        'boot_device',
        'boot_device, mirror',
        'grub',
      ],
    ],
    ['keys behind a dash', `${head}storage:\n  files:\n    - ¦`, fileItem],
    ['keys right behind a dash', `${head}storage:\n  files:\n    -¦`, fileItem],
    ['keys beside others', `${head}storage:\n  files:\n    - path: /a\n      ¦`, fileKeys],
    ['keys above others', `${head}storage:\n  files:\n    - ¦\n      path: /a\n`, fileKeys],
    ['keys between others', `${head}storage:\n  files:\n    - path: /a\n      ¦\n      mode: 0644`, fileKeys.slice(1)],
    ['keys for a word without a colon', `${head}storage:\n  files:\n    - path: /a\n      mo¦\n`, fileKeys],
    ['items below a key', `${head}storage:\n  files:\n    ¦`, fileItem.map((label) => `- ${label}`)],
    [
      'items in the column of the key',
      `${head}storage:\n  files:\n  ¦`,
      expect.arrayContaining(['directories', '- path, mode, contents']),
    ],
    [
      'items without a dash beside others',
      `${head}storage:\n  files:\n    - path: /a\n    ¦`,
      expect.arrayContaining(['path']),
    ],
    ['keys in flow style', `${head}storage: {files: [{path: /a, ¦}]}`, fileKeys],
    ['keys in open brackets', `${head}storage: {files: [{path: /a, ¦`, fileKeys],
    ['keys below a quote that is not closed', `${head}storage:\n  files:\n    - path: "/a\n      ¦`, fileKeys],
    ['keys below a tab', `${head}storage:\n\tlinks: []\n  ¦`, expect.arrayContaining(['files'])],
    [
      'keys below brackets that are not closed',
      `${head}passwd: {users: [\nstorage:\n  ¦`,
      expect.arrayContaining(['files']),
    ],
    ['keys below a line that ends with CR LF', `${head}storage:\r\n  ¦\r\n`, expect.arrayContaining(['files'])],
    [
      'keys in the wrong column',
      `${head}storage:\n  files:\n    - path: /a\n   ¦`,
      expect.arrayContaining(['directories']),
    ],
    ['versions of the variant', 'variant: r4e\nversion: ¦', ['1.1.0', '1.0.0', '1.2.0-experimental']],
    ['variants in quotes', 'variant: "¦"', ['flatcar', 'fcos', 'openshift', 'r4e', 'fiot']],
    ['flags', `${head}systemd: {units: [{enabled: ¦}]}`, ['true', 'false']],
    ['what is likelier first', `${head}passwd:\n  users:\n    - should_exist:¦`, ['false', 'true']],
    ['formats', `${head}storage:\n  filesystems:\n    - format: ¦`, ['ext4', 'btrfs', 'xfs', 'vfat', 'swap', 'none']],
    [
      'levels in words',
      `${head}storage:\n  raid:\n    - level: ¦`,
      ['linear', 'raid0', 'stripe', 'raid1', 'mirror', 'raid4', 'raid5', 'raid6', 'raid10'],
    ],
    ['modes', `${head}storage:\n  files:\n    - mode: 06¦`, expect.arrayContaining(['0644', '0755', '0600'])],
    ['layouts', 'variant: fcos\nversion: 1.5.0\nboot_device:\n  layout: ¦', ['x86_64', 'aarch64', 'ppc64le']],
    [
      'units of the image',
      `${head}systemd:\n  units:\n    - name: ¦`,
      expect.arrayContaining(['update-engine.service', 'docker.service']),
    ],
    [
      'groups, own ones first',
      `${head}passwd:\n  groups:\n    - name: web\n  users:\n    - groups:\n        - ¦`,
      expect.arrayContaining(['web', 'docker', 'wheel']),
    ],
    [
      'time zones',
      `${head}storage:\n  links:\n    - target: ¦`,
      expect.arrayContaining(['/usr/share/zoneinfo/UTC', '/usr/share/zoneinfo/Europe/Berlin']),
    ],
    [
      'own partitions',
      `${head}storage:\n  disks:\n    - partitions: [{label: data}]\n  filesystems:\n    - device: ¦`,
      expect.arrayContaining(['/dev/disk/by-partlabel/data']),
    ],
    [
      'prefixes of checksums',
      `${head}ignition:\n  config:\n    replace:\n      verification:\n        hash: ¦`,
      ['sha256-', 'sha512-'],
    ],
    [
      'labels',
      'variant: openshift\nversion: 4.14.0\nmetadata:\n  labels:\n    ¦',
      ['machineconfiguration.openshift.io/role: worker'],
    ],
  ])('%s', (_name, marked, expected) => {
    expect(labels(marked)).toEqual(expected)
  })

  it.each([
    ['in a comment', `${head}# sto¦`],
    ['behind a value', `${head}storage: # ¦`],
    ['in the text of a unit', `${head}systemd:\n  units:\n    - contents: |\n        ¦`],
    ['in a text over lines', `${head}systemd:\n  units:\n    - name: a\n         ¦`],
    ['where the spec has no such key', `${head}nothing:\n  ¦`],
    ['in front of a key', `${head}storage:\n ¦ files: []`],
  ])('nothing %s', (_name, marked) => {
    expect(labels(marked)).toEqual([])
  })

  it('nothing that a list has already', () => {
    const groups = labels(`${head}passwd:\n  users:\n    - groups: [sudo, ¦]`)
    expect([groups.includes('docker'), groups.includes('sudo')]).toEqual([true, false])
  })

  it('nothing that the variant refuses', () => {
    expect(labels(`${head}storage:\n  luks:\n    - name: a\n      ¦`)).not.toContain('clevis')
  })

  it('what the caret will need next', () => {
    const asked = offers(`${head}storage:\n  files:\n    - ¦`).filter(({ asksAgain }) => asksAgain)
    expect(asked.map(({ label }) => label)).toEqual(['path', 'mode', 'overwrite'])
  })

  it('nothing chosen where any text may stand', () => {
    const isFree = (marked: string): boolean =>
      complete(readAssistDocument(marked.replace('¦', '')), marked.indexOf('¦')).isFree
    expect(isFree(`${head}storage:\n  files:\n    - path: ¦`)).toBe(true)
    expect(isFree(`${head}storage:\n  files:\n    - overwrite: ¦`)).toBe(false)
    expect(isFree(`${head}storage:\n  files:\n    - ¦`)).toBe(false)
  })
})

describe('accepting', () => {
  it.each([
    ['a spec', '¦', 'variant: fcos', 'variant: fcos\nversion: 1.7.0\n'],
    ['a key', `${head}storage:\n  files:\n    - pa¦\n`, 'path', `${head}storage:\n  files:\n    - path: \n`],
    ['a key that has its colon', `${head}st¦: {}\n`, 'storage', `${head}storage: {}\n`],
    [
      'a group behind a dash',
      `${head}storage:\n  files:\n    - ¦`,
      'contents, local',
      `${head}storage:\n  files:\n    - contents:\n        local: app.conf`,
    ],
    [
      'a list',
      `${head}passwd:\n  ¦`,
      'users',
      `${head}passwd:\n  users:\n    - name: core\n      ssh_authorized_keys:\n        - ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAI... ada@example.com`,
    ],
    [
      'a list of texts',
      `${head}passwd:\n  users:\n    - ¦`,
      'groups',
      `${head}passwd:\n  users:\n    - groups:\n        - `,
    ],
    [
      'an item below a key',
      `${head}storage:\n  directories:\n    ¦`,
      '- path, mode',
      `${head}storage:\n  directories:\n    - path: /opt/app\n      mode: 0755`,
    ],
    [
      'an item on the line of the key',
      `${head}storage:\n  links: ¦`,
      '- path, target',
      `${head}storage:\n  links:\n    - path: /etc/localtime\n      target: /usr/share/zoneinfo/Europe/Berlin`,
    ],
    [
      'a key on the line of the key',
      `${head}storage:¦`,
      'trees',
      `${head}storage:\n  trees:\n    - local: tree\n      path: /etc/app`,
    ],
    [
      'an item in brackets',
      `${head}storage: {links: [¦]}`,
      'path, target',
      `${head}storage: {links: [{path: /etc/localtime, target: /usr/share/zoneinfo/Europe/Berlin}]}`,
    ],
    [
      'an item where brackets are missing',
      `${head}storage: {directories: ¦}`,
      'path, mode',
      `${head}storage: {directories: [{path: /opt/app, mode: 0755}]}`,
    ],
    [
      'a group in brackets',
      `${head}storage: {files: [{¦}]}`,
      'user',
      `${head}storage: {files: [{user: {name: core}}]}`,
    ],
    [
      'a key in a group in brackets',
      `${head}storage: {files: [{user: ¦}]}`,
      'id',
      `${head}storage: {files: [{user: {id: }}]}`,
    ],
    [
      'contents',
      `${head}storage:\n  files:\n    - contents:\n        ¦`,
      'inline',
      `${head}storage:\n  files:\n    - contents:\n        inline: |\n          `,
    ],
    [
      'contents behind their key',
      `${head}storage:\n  files:\n    - contents:\n        inline: ¦`,
      '|',
      `${head}storage:\n  files:\n    - contents:\n        inline: |\n          `,
    ],
    [
      'the indentation of the text',
      'variant: flatcar\nversion: 1.1.0\npasswd:\n    users:\n    - name: core\nstorage:\n    ¦',
      'directories',
      'variant: flatcar\nversion: 1.1.0\npasswd:\n    users:\n    - name: core\nstorage:\n    directories:\n    - path: /opt/app\n      mode: 0755',
    ],
    [
      'a key in the wrong column',
      `${head}storage:\n  files:\n    - path: /a\n   tr¦`,
      'trees',
      `${head}storage:\n  files:\n    - path: /a\n  trees:\n    - local: tree\n      path: /etc/app`,
    ],
    ['a value', `${head}storage:\n  files:\n    - mode: 06¦`, '0600', `${head}storage:\n  files:\n    - mode: 0600`],
    [
      'a value right behind the colon',
      `${head}storage:\n  files:\n    - mode:¦`,
      '0600',
      `${head}storage:\n  files:\n    - mode: 0600`,
    ],
    ['a value in quotes', "variant: 'fl¦'\n", 'flatcar', "variant: 'flatcar'\n"],
    ['a value in an open quote', 'variant: "fl¦\n', 'flatcar', 'variant: "flatcar\n'],
    [
      'a value with a colon in brackets',
      `${head}storage: {files: [{contents: {source: ¦}}]}`,
      'data:,',
      `${head}storage: {files: [{contents: {source: 'data:,'}}]}`,
    ],
    [
      'a value in front of a comment',
      `${head}storage:\n  files:\n    - mode: ¦ # all\n`,
      '0600',
      `${head}storage:\n  files:\n    - mode: 0600 # all\n`,
    ],
  ])('%s', (_name, marked, label, expected) => {
    expect(accept(marked, label)).toBe(expected)
  })
})
