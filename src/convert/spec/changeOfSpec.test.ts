import { describe, expect, test } from 'vitest'
import { findSpec, latestSpec, type Variant } from '../../spec/registry.ts'
import { applyEdits } from '../../yaml/edit/textEdit.ts'
import { changeOfSpec } from './changeOfSpec.ts'

const specOf = (variant: Variant, version: string) => findSpec(variant, version) ?? latestSpec(variant)

function change(source: string, variant: Variant, version: string): unknown {
  const { edits, losses } = changeOfSpec(source, specOf(variant, version))
  return {
    text: applyEdits(source, edits),
    losses: losses.map(({ message, range }) => `${range?.start.line ?? '-'}: ${message}`),
  }
}

test('only the head of a text changes that both specs take', () => {
  const source = `# mine
version: '1.1.0' # keep
variant: flatcar
storage: {files: [{path: /etc/a, mode: 0644}]}
`
  expect(change(source, 'fcos', '1.4.0')).toEqual({
    losses: [],
    text: source.replace('1.1.0', '1.4.0').replace('flatcar', 'fcos'),
  })
})

describe('what the new spec lacks', () => {
  test('keys, with the version that brings them', () => {
    const source = `variant: fcos
version: 1.3.0
boot_device:
  luks:
    tpm2: true
storage:
  filesystems:
    - device: /dev/vdb
      format: ext4
      path: /srv
      with_mount_unit: true
`
    expect(change(source, 'fcos', '1.0.0')).toMatchObject({
      losses: ['3: `boot_device` is not in Fedora CoreOS 1.0.0', '11: `with_mount_unit` is not in Fedora CoreOS 1.0.0'],
    })
    expect(changeOfSpec(source, specOf('fcos', '1.0.0')).losses[0]?.help).toBe(
      'Fedora CoreOS has it from version 1.3.0 on. Write the disks, RAID arrays and LUKS volumes of the boot disk below `storage`.',
    )
  })

  test('fields that a variant refuses, in the words of the reference', () => {
    const source = 'variant: fcos\nversion: 1.5.0\nkernel_arguments:\n  should_exist: [quiet]\n'
    expect(change(source, 'fiot', '1.0.0')).toMatchObject({
      losses: ['3: kernel argument customization is not supported in this spec version'],
    })
  })

  test('values', () => {
    const source =
      'variant: fcos\nversion: 1.6.0\nstorage:\n  filesystems:\n    - device: /dev/vdb\n      format: none\n'
    expect(change(source, 'fcos', '1.3.0')).toMatchObject({ losses: [expect.stringMatching(/^6: /)] })
  })

  test('what was unknown before is not said again', () => {
    expect(change('variant: fcos\nversion: 1.6.0\nfoo: 1\n', 'flatcar', '1.1.0')).toMatchObject({ losses: [] })
  })
})

describe('to and from OpenShift', () => {
  test('a MachineConfig gets a name and a role', () => {
    expect(change('variant: fcos\nversion: 1.5.0\n', 'openshift', '4.18.0')).toEqual({
      losses: ['-: a name and a role are added'],
      text: `variant: openshift
version: 4.18.0
metadata:
  name: 99-worker-custom
  labels:
    machineconfiguration.openshift.io/role: worker
`,
    })
  })

  test('nothing else has metadata', () => {
    const source = 'variant: openshift\nversion: 4.18.0\nmetadata:\n  name: x\n  labels:\n    a: b\n'
    expect(change(source, 'fcos', '1.5.0')).toMatchObject({ losses: ['3: `metadata` is not in Fedora CoreOS 1.5.0'] })
  })
})

test('units and files of the other image are named', () => {
  const source = `variant: fcos
version: 1.5.0
storage:
  files:
    - path: /etc/zincati/config.d/55-updates.toml
systemd:
  units:
    - name: rpm-ostree-install.service
    - name: mine.service
`
  expect(change(source, 'flatcar', '1.1.0')).toMatchObject({
    losses: [
      '5: `/etc/zincati/config.d/55-updates.toml` is nothing that Flatcar knows',
      '8: `rpm-ostree-install.service` is nothing that Flatcar knows',
    ],
  })
})
