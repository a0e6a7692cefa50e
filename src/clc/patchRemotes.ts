import { remoteThroughAlias } from '../report/catalogue/clc.ts'
import { group, groups, pathOf, text, type Group } from '../translate/1-decode/group.ts'
import { keyText } from '../translate/1-decode/keys.ts'
import type { MappingNode, YamlNode } from '../yaml/read/node.ts'
import type { Conversion } from './convert/conversion.ts'
import { asInIgnition, nodeBelow } from './place.ts'

/**
 * The text as the reference has it when it checks the Ignition config: it puts the node of `contents.remote` in the place of
 * `contents` and calls its `url` `source`, to find both where Ignition has them. It crashes where they are not in that place.
 */
export function patchRemotes(config: Group, conversion: Conversion): YamlNode | undefined {
  const storage = nodeBelow(conversion.root, 'storage', asInIgnition)
  const files = nodeBelow(storage, 'files', asInIgnition)
  if (!conversion.root || !storage || !files) return conversion.root
  const fetched = groups(group(config, 'storage'), 'files').map(
    (file) => !!text(group(group(file, 'contents'), 'remote'), 'url') && file,
  )
  if (files.kind !== 'sequence') return conversion.root
  const items = files.items.map((item, index) => {
    const file = fetched[index]
    if (!file) return item
    const patched = patchFile(item)
    if (!patched) conversion.add(remoteThroughAlias, pathOf(file, 'contents'), item)
    return patched ?? item
  })
  return replaceValue(conversion.root, 'storage', replaceValue(storage, 'files', { ...files, items }))
}

function patchFile(file: YamlNode): YamlNode | undefined {
  const contents = nodeBelow(file, 'contents', asInIgnition)
  const remote = nodeBelow(contents, 'remote', asInIgnition)
  if (remote?.kind !== 'mapping' || !nodeBelow(remote, 'url', asInIgnition)) return undefined
  const pairs = remote.pairs.map(({ key, value }) =>
    key.kind === 'scalar' && key.value === 'url' ? { key: { ...key, value: 'source' }, value } : { key, value },
  )
  return replaceValue(file, 'contents', { ...remote, pairs })
}

function replaceValue(node: YamlNode, name: string, value: YamlNode): YamlNode {
  if (node.kind !== 'mapping') return node
  const at = node.pairs.findLastIndex(({ key }) => asInIgnition(keyText(key)) === name)
  const pairs = node.pairs.map((pair, index) => (index === at ? { key: pair.key, value } : pair))
  return { ...node, pairs } satisfies MappingNode
}
