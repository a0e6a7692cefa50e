import { contextMismatch, unusedKey } from '../../report/catalogue/butane.ts'
import { child, yamlPath, type YamlPath } from '../../report/path.ts'
import type { Report, ReportEntry } from '../../report/report.ts'
import type { ResolvedField, ResolvedGroup } from '../../spec/fieldsOf.ts'
import type { MappingNode, YamlNode } from '../../yaml/read/node.ts'
import { childNode, type ContextTree } from './contextTree.ts'
import { isNull, keyText } from './keys.ts'
import { isGroup, isList, type Decoded, type Group } from './group.ts'

/** Warns of keys that the spec does not have, parents before children, in the order of the spec's fields. */
export function findUnusedKeys(config: Group, shape: ResolvedGroup, tree: ContextTree): Report {
  const report: ReportEntry[] = []
  visit(config, shape, tree.root, yamlPath())
  return report

  function visit(value: Decoded | undefined, field: ResolvedField, node: YamlNode | undefined, path: YamlPath): void {
    if (!node) return
    if (field.kind === 'group') visitGroup(value, field, node, path)
    else if (field.kind === 'list' && isList(value)) visitItems(value, field.of, node, path)
  }

  function visitItems(items: readonly Decoded[], field: ResolvedField, node: YamlNode, path: YamlPath): void {
    if (field.kind !== 'group' || node.kind !== 'sequence') return
    for (const [index, item] of items.entries()) visit(item, field, node.items[index], child(path, index))
  }

  function visitGroup(value: Decoded | undefined, group: ResolvedGroup, node: YamlNode, path: YamlPath): void {
    if (value === undefined && group.optional) return
    if (node.kind !== 'mapping') {
      report.push({ ...contextMismatch(path, isNull(node)), range: tree.rangeOf(node) })
      return
    }
    addUnused(group, node, path)
    for (const [name, field] of group.fields) {
      const fieldValue = isGroup(value) ? value.fields.get(name) : undefined
      if (field.kind === 'group' || fieldValue !== undefined) {
        visit(fieldValue, field, childNode(node, name), child(path, name))
      }
    }
  }

  function addUnused(group: ResolvedGroup, node: MappingNode, path: YamlPath): void {
    for (const { key } of node.pairs) {
      const name = keyText(key)
      if (!group.fields.has(name)) report.push({ ...unusedKey(child(path, name), name), range: tree.rangeOf(key) })
    }
  }
}
