import { expect, test } from 'vitest'
import { yamlPath, jsonPath, type PathKey } from '../../report/path.ts'
import { translate } from '../../translate/translate.ts'
import { keysOf, type Place } from '../../yaml/places/places.ts'
import { indexLinks, type LinkIndex } from './linkIndex.ts'
import { litInOutput, litInSource } from './litPlaces.ts'
import { originText } from './originText.ts'

const source = `variant: flatcar
version: 1.1.0
storage:
  filesystems:
    - device: /dev/sda
      path: /var/x
      format: ext4
      with_mount_unit: true
  files:
    - path: /etc/a
      mode: 0644
      contents:
        inline: |
          hello
`

function indexOf(text: string): LinkIndex {
  const { output = '', translations } = translate(text, { pretty: true })
  return indexLinks({ source: text, output, translations })
}

const index = indexOf(source)
const paths = (places: readonly Place[]): readonly (readonly PathKey[])[] => places.map(keysOf)
const mode = ['storage', 'files', 0, 'mode'] as const

test('a value of the source lights itself, what it became, and the items around both', () => {
  const link = { path: yamlPath(...mode) }
  const source = litInSource(index, link)
  const output = litInOutput(index, link)
  expect([paths(source.exact), paths(source.items)]).toEqual([[mode], [mode.slice(0, 3)]])
  expect([paths(output.exact), paths(output.items)]).toEqual([[mode], [mode.slice(0, 3)]])
})

test('one value may become several', () => {
  const { exact } = litInOutput(index, { path: yamlPath('storage', 'files', 0, 'contents', 'inline') })
  const contents = ['storage', 'files', 0, 'contents']
  expect(paths(exact)).toEqual([
    [...contents, 'compression'],
    [...contents, 'source'],
  ])
})

test('a flag that makes a unit lights the unit as a whole', () => {
  const { exact, items } = litInOutput(index, { path: yamlPath('storage', 'filesystems', 0, 'with_mount_unit') })
  expect([paths(exact), paths(items)]).toEqual([[], [['systemd', 'units', 0]]])
})

test('a place of the output lights itself alone, and the source by its origin', () => {
  const keys = ['systemd', 'units', 0, 'name']
  const origin = index.origin(keys)
  expect(origin).toEqual(yamlPath('storage', 'filesystems', 0, 'with_mount_unit'))
  const link = { path: origin, output: jsonPath(...keys) }
  expect(paths(litInOutput(index, link).exact)).toEqual([keys])
  expect(paths(litInSource(index, link).exact)).toEqual([origin.keys])
})

test('what the output does not have lights the item around it', () => {
  const { exact, items } = litInOutput(index, { path: yamlPath('storage', 'files', 0, 'user') })
  expect([paths(exact), paths(items)]).toEqual([[], [['storage', 'files', 0]]])
  expect(litInSource(index, { path: yamlPath('nothing') })).toEqual({ exact: [], items: [] })
})

test('the origin is named with the value as written', () => {
  expect(originText(index, yamlPath(...mode))).toBe('from storage.files[0].mode · 0644')
  expect(originText(index, yamlPath('storage', 'files', 0, 'contents', 'inline'))).toBe(
    'from storage.files[0].contents.inline',
  )
  const long = indexOf(source.replace('/etc/a', `/${'a'.repeat(50)}`))
  expect(originText(long, yamlPath('storage', 'files', 0, 'path'))).toBe(
    `from storage.files[0].path · /${'a'.repeat(30)}…`,
  )
})

test('a MachineConfig is linked as well', () => {
  const { output, madeBy } = indexOf(
    'variant: openshift\nversion: 4.14.0\nmetadata:\n  name: x\n  labels:\n    machineconfiguration.openshift.io/role: worker\nopenshift:\n  fips: true\n',
  )
  const [fips] = madeBy(yamlPath('openshift', 'fips'))
  expect(fips).toEqual(jsonPath('spec', 'fips'))
  expect(output.of(fips?.keys ?? [])?.isScalar).toBe(true)
})
