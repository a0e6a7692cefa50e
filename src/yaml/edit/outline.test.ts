import { describe, expect, it } from 'vitest'
import { formatPath } from '../../report/path.ts'
import { outline } from './outline.ts'

const rows = (source: string): readonly unknown[] =>
  outline(source).map(({ kind, label, detail, path, line }) => [kind, label, detail, formatPath(path), line])

describe('outline', () => {
  it('lists what a config makes, with values as written', () => {
    const source = `variant: flatcar
version: 1.1.0
passwd:
  users:
    - name: core
      shell: /bin/bash
storage:
  files:
    - path: /etc/hostname
      mode: 0644
    - contents: {}
  filesystems:
    - device: /dev/vdb
      format: xfs
kernel_arguments:
  should_exist: [quiet]
ignition:
  proxy:
    http_proxy: http://proxy
`
    expect(rows(source)).toEqual([
      ['user', 'core', '/bin/bash', '$.passwd.users.0', 5],
      ['file', '/etc/hostname', '0644', '$.storage.files.0', 9],
      ['file', undefined, undefined, '$.storage.files.1', 11],
      ['filesystem', '/dev/vdb', 'xfs', '$.storage.filesystems.0', 13],
      ['kernel-argument', 'quiet', undefined, '$.kernel_arguments.should_exist.0', 16],
      ['ignition', 'proxy', undefined, '$.ignition.proxy', 19],
    ])
  })

  it('goes on beside a broken part', () => {
    const source = 'passwd:\n  users:\n    - name: core\nstorage:\n  files:\n   - path: /a\n     mode: [\n'
    expect(rows(source)).toContainEqual(['user', 'core', undefined, '$.passwd.users.0', 3])
  })

  it('follows aliases and names the range of an item', () => {
    const source = 'systemd:\n  units: [&a {name: a.service}, *a]\n'
    expect(outline(source).map(({ label, start, end }) => [label, source.slice(start, end)])).toEqual([
      ['a.service', '{name: a.service}'],
      ['a.service', '*a'],
    ])
  })

  it('is empty where the text is nested too deeply', () => {
    expect(outline('['.repeat(100_000))).toEqual([])
  })
})
