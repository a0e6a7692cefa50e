import fc from 'fast-check'
import { expect, test } from 'vitest'
import { translate } from '../../translate/translate.ts'
import { compareConfigs, type Change } from './compareConfigs.ts'
import { readConfig } from './readConfig.ts'

function changes(before: string, after: string): readonly Change[] {
  const [old, now] = [readConfig(before), readConfig(after)]
  if (old.kind === 'problem' || now.kind === 'problem') throw new Error('both are configs')
  return compareConfigs(old.config, now.config)
}

const json = (rest: object): string => JSON.stringify({ ignition: { version: '3.4.0' }, ...rest })
const file = (path: string, source: string, more: object = {}): object => ({ path, contents: { source }, ...more })

test('the order of items and the encoding of contents make no difference', () => {
  const text = 'web '.repeat(200)
  const escaped = file('/a', `data:,${encodeURIComponent(text)}`)
  const packed = translate(
    `variant: fcos\nversion: 1.5.0\nstorage:\n  files:\n    - path: /b\n    - path: /a\n      contents:\n        inline: ${text.trim()}\n`,
  ).output
  const before = json({ storage: { files: [escaped, { path: '/b' }], disks: [] } })
  expect(changes(before.replace(encodeURIComponent(text), encodeURIComponent(text.trim())), packed ?? '')).toEqual([])
})

test('what comes, goes and changes is named with its parts', () => {
  const before = json({
    storage: { files: [file('/changed', 'data:,one', { mode: 420 }), file('/gone', 'https://example.org/x')] },
    passwd: { users: [{ name: 'core', sshAuthorizedKeys: ['key a', 'key b'] }] },
    kernelArguments: { shouldExist: ['quiet'] },
  })
  const after = json({
    storage: { files: [file('/changed', 'data:;base64,dHdv', { mode: 493 })] },
    passwd: { users: [{ name: 'core', sshAuthorizedKeys: ['key b', 'key c'] }] },
    systemd: { units: [{ name: 'a.service', enabled: true, dropins: [{ name: '10.conf', contents: '[Unit]' }] }] },
  })
  expect(changes(before, after)).toEqual([
    {
      kind: 'changed',
      subject: 'file',
      name: '/changed',
      fields: [
        { name: 'contents', before: 'one', after: 'two' },
        { name: 'mode', before: '0644', after: '0755' },
      ],
    },
    {
      kind: 'removed',
      subject: 'file',
      name: '/gone',
      fields: [{ name: 'contents', before: 'https://example.org/x', after: undefined }],
    },
    {
      kind: 'added',
      subject: 'unit',
      name: 'a.service',
      fields: [
        { name: 'enabled', before: undefined, after: 'true' },
        { name: 'dropins[10.conf].contents', before: undefined, after: '[Unit]' },
      ],
    },
    {
      kind: 'changed',
      subject: 'user',
      name: 'core',
      fields: [
        { name: 'sshAuthorizedKeys[key a]', before: 'key a', after: undefined },
        { name: 'sshAuthorizedKeys[key c]', before: undefined, after: 'key c' },
      ],
    },
    {
      kind: 'removed',
      subject: 'setting',
      name: 'kernelArguments.shouldExist[quiet]',
      fields: [{ name: 'kernelArguments.shouldExist[quiet]', before: 'quiet', after: undefined }],
    },
  ])
})

test('a MachineConfig is compared by the config within it and what stands beside', () => {
  const config = (fips: boolean): string =>
    `apiVersion: v1\nspec:\n  config:\n    ignition:\n      version: 3.4.0\n  fips: ${fips}\n`
  expect(changes(config(true), config(false))).toEqual([
    {
      kind: 'changed',
      subject: 'setting',
      name: 'fips',
      fields: [{ name: 'fips', before: 'true', after: 'false' }],
    },
  ])
})

test('what is no config says why', () => {
  const problems = ['{', '[1]', '{"a": 1}', 'variant: fcos'].map(readConfig)
  expect(problems.map((read) => (read.kind === 'problem' ? read.problem : ''))).toEqual([
    'This is neither JSON nor YAML that can be read.',
    'This is no config: it has no keys.',
    'This is no Ignition config: it has no "ignition" section.',
    'This is Butane. Open it as a document, and compare the Ignition JSON that it makes.',
  ])
})

test('any config equals itself, and every change is the reverse of the way back', () => {
  const names = fc.constantFrom('/a', '/b', '/c')
  const items = fc.uniqueArray(fc.record({ path: names, mode: fc.constantFrom(420, 493) }), { selector: (i) => i.path })
  fc.assert(
    fc.property(items, items, (before, after) => {
      const [old, now] = [json({ storage: { files: before } }), json({ storage: { files: after } })]
      expect(changes(old, old)).toEqual([])
      const turned = changes(now, old).map(({ kind, fields, ...rest }) => ({
        kind: { added: 'removed', removed: 'added', changed: 'changed' }[kind],
        ...rest,
        fields: fields.map((field) => ({ name: field.name, before: field.after, after: field.before })),
      }))
      expect(changes(old, now)).toEqual(turned)
    }),
  )
})
