import { expect, test } from 'vitest'
import { childNode } from '../src/translate/1-decode/contextTree.ts'
import { translate } from '../src/translate/translate.ts'
import type { ContextPath } from '../src/report/path.ts'
import type { YamlNode } from '../src/yaml/read/node.ts'
import { readYaml } from '../src/yaml/read/readYaml.ts'
import { readRecords, toLocalFiles, type ConformanceCase } from './fixtures/readRecords.ts'

const accepted = readRecords<ConformanceCase>('butane.jsonl.gz').filter(({ ok }) => ok)

test('every path of every output has an origin that is in the input', () => {
  const missing = accepted.flatMap(({ id, input, files, options }) => {
    const { translations } = translate(input, { ...options, ...(files && { files: toLocalFiles(files) }) })
    const read = readYaml(input)
    if (read.kind !== 'document') return [`${id}: no document`]
    const lost = [...translations].filter(([, { from }]) => !exists(read.root, from))
    return lost.map(([to, { from }]) => `${id}: ${to} from ${from.keys.join('.')}`)
  })
  expect(missing).toEqual([])
})

test('every path of a JSON output has a translation', () => {
  const missing = accepted.flatMap(({ id, input, files, options }) => {
    const { output = '', translations } = translate(input, { ...options, ...(files && { files: toLocalFiles(files) }) })
    if (!output.startsWith('{')) return []
    return pathsOf(JSON.parse(output), '$')
      .filter((path) => !translations.has(path))
      .map((path) => `${id}: ${path}`)
  })
  expect(missing).toEqual([])
})

// Aliases are looked through, and keys that come by a merge count where they were merged in.
function exists(root: YamlNode, { keys }: ContextPath): boolean {
  let node = root
  for (const key of keys) {
    if (node.kind === 'alias') node = node.target
    if (hasMergeKey(node)) return true
    const next = childNode(node, key)
    if (!next) return false
    node = next
  }
  return true
}

function hasMergeKey(node: YamlNode): boolean {
  return node.kind === 'mapping' && node.pairs.some(({ key }) => key.kind === 'scalar' && key.tag === '!!merge')
}

function pathsOf(value: unknown, path: string): readonly string[] {
  if (typeof value !== 'object' || value === null) return [path]
  return [path, ...Object.entries(value).flatMap(([key, child]) => pathsOf(child, `${path}.${key}`))]
}
