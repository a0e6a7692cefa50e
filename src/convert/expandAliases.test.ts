import { expect, test } from 'vitest'
import { readYaml } from '../yaml/read/readYaml.ts'
import { convertCloudConfig } from './cloudConfig/convertCloudConfig.ts'
import { expandAliases } from './expandAliases.ts'
import { latestSpec } from '../spec/registry.ts'

const expanded = (source: string) => {
  const read = readYaml(source)
  return read.kind === 'document' ? expandAliases(read.root) : undefined
}

const bomb = [
  'x0: &a0 [x]',
  ...Array.from({ length: 9 }, (_, at) => `x${at + 1}: &a${at + 1} [${`*a${at},`.repeat(10)}]`),
]

test.each([
  ['an alias that leads to itself', 'a: &a [*a]'],
  ['aliases that multiply', bomb.join('\n')],
  ['far too many levels', '['.repeat(5000) + ']'.repeat(5000)],
])('%s has no end', (_, source) => {
  expect(expanded(source)).toBeUndefined()
  expect(convertCloudConfig(`#cloud-config\n${source}\n`, latestSpec('flatcar')).text).toBeUndefined()
})

test('a cloud-config may merge', () => {
  const { text } = convertCloudConfig(
    '#cloud-config\nx: &x {owner: core, permissions: "0600"}\nwrite_files:\n  - {<<: *x, path: /etc/a, content: a, permissions: "0640"}\n',
    latestSpec('flatcar'),
  )
  expect(text).toContain('mode: 0640')
  expect(text).toContain('name: core')
})
