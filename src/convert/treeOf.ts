import type { YamlNode } from '../yaml/read/node.ts'
import { yamlText, type YamlTree } from '../yaml/write/yamlTree.ts'

/** A value that has been read, as one to be written. The text is of our own writing, without aliases. */
export function treeOf(node: YamlNode): YamlTree {
  switch (node.kind) {
    case 'sequence':
      return { kind: 'list', items: node.items.map((item) => ({ value: treeOf(item) })) }
    case 'mapping':
      return {
        kind: 'map',
        entries: node.pairs.map(({ key, value }) => ({
          key: key.kind === 'scalar' ? key.value : '',
          value: treeOf(value),
        })),
      }
    case 'scalar':
      return node.tag === '!!str' ? yamlText(node.value) : { kind: 'word', spelled: node.value }
    case 'alias':
      return treeOf(node.target)
  }
}
