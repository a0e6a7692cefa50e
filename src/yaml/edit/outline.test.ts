import { describe, expect, it } from 'vitest'
import { outline } from './outline.ts'

const rows = (source: string): readonly unknown[] => outline(source).map(({ kind, label }) => [kind, label])

describe('outline', () => {
  it('lists what a config makes', () => {
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
      ['user', 'core'],
      ['file', '/etc/hostname'],
      ['file', undefined],
      ['filesystem', '/dev/vdb'],
      ['kernel-argument', 'quiet'],
      ['ignition', 'proxy'],
    ])
  })

  it('goes on beside a broken part', () => {
    const source = 'passwd:\n  users:\n    - name: core\nstorage:\n  files:\n   - path: /a\n     mode: [\n'
    expect(rows(source)).toContainEqual(['user', 'core'])
  })

  it('follows aliases and names the range of an item', () => {
    const source = 'systemd:\n  units: [&a {name: a.service}, *a]\n'
    expect(outline(source).map(({ label, start, end }) => [label, source.slice(start, end)])).toEqual([
      ['a.service', '&a {name: a.service}'],
      ['a.service', '*a'],
    ])
  })

  it('is empty where the text is nested too deeply', () => {
    expect(outline('['.repeat(100_000))).toEqual([])
  })
})
