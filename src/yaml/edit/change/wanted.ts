import type { ScalarNode, YamlNode } from '../../read/node.ts'
import { readYaml } from '../../read/readYaml.ts'
import type { YamlTree } from '../../write/yamlTree.ts'

/** The node that a value to be written has to be read as. */
export function wantedNode(value: YamlTree): YamlNode {
  switch (value.kind) {
    case 'text':
      return textNode(value.value)
    case 'word':
      return wordNode(value.spelled)
    case 'list':
      return {
        kind: 'sequence',
        start: 0,
        end: 0,
        tag: '!!seq',
        items: value.items.map((item) => wantedNode(item.value)),
      }
    case 'map':
      return {
        kind: 'mapping',
        start: 0,
        end: 0,
        tag: '!!map',
        pairs: value.entries.map((entry) => ({ key: textNode(entry.key), value: wantedNode(entry.value) })),
      }
  }
}

/** The node of a text. */
export function textNode(value: string): ScalarNode {
  return { kind: 'scalar', start: 0, end: 0, style: 'double', value, tag: '!!str', tagged: false }
}

/** What is more than one value, or has a comment behind it, is no word: it is read as something that nothing is. */
function wordNode(spelled: string): YamlNode {
  const read = readYaml(spelled)
  if (read.kind === 'empty' && spelled === '') return { ...textNode(''), style: 'plain', tag: '!!null' }
  const isWhole = read.kind === 'document' && read.root.start === 0 && read.root.end === spelled.length
  return isWhole ? read.root : { ...textNode(spelled), tag: '' }
}

/** Whether a scalar says already what is to be written, however it spells it. */
export function saysSame(node: YamlNode | undefined, value: YamlTree): boolean {
  if (node?.kind !== 'scalar' || (value.kind !== 'text' && value.kind !== 'word')) return false
  const wanted = wantedNode(value)
  return wanted.kind === 'scalar' && wanted.value === node.value && wanted.tag === node.tag
}
