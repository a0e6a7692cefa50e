import { similarKey, unrecognizedKey } from '../../report/catalogue/clc.ts'
import { child, yamlPath, type YamlPath } from '../../report/path.ts'
import { isFatal, type Report, type ReportEntry } from '../../report/report.ts'
import { clcFields } from '../../spec/clc/clcFields.ts'
import type { ResolvedField, ResolvedGroup } from '../../spec/fieldsOf.ts'
import { keyText } from '../../translate/1-decode/keys.ts'
import { isGroup, isList, text, type Decoded, type Group } from '../../translate/1-decode/group.ts'
import type { MappingNode, YamlNode } from '../../yaml/read/node.ts'
import { optionsOf } from '../optionsOf.ts'
import { asWritten, nodeBelow, type RangeOf } from '../place.ts'
import { SOURCE_RULES } from './sourceRules.ts'

/**
 * Checks a config as it was read, in the reference's manner: a finding stands at the field it is about, at the deepest group
 * that is there where the field is absent; a group that is refused as a whole is not looked into.
 */
export function checkSource(config: Group, root: YamlNode | undefined, rangeOf: RangeOf): Report {
  return checkGroup(config, clcFields, { node: root, place: root, path: yamlPath() })

  function checkGroup(group: Group, shape: ResolvedGroup, at: At): Report {
    const rule = SOURCE_RULES.get(shape.path)
    const whole = (rule?.whole?.(group) ?? []).map((message) => placed(message(at.path), at.place))
    if (isFatal(whole)) return whole
    const fields = fieldsOf(group, shape)
    const found = fields.flatMap((field): Report => {
      const inside = below(at, field.name)
      const own = (rule?.fields?.(group, field.name) ?? []).map((message) => placed(message(inside.path), inside.place))
      return [...own, ...checkValue(group.fields.get(field.name), field, inside)]
    })
    const unknown = at.node?.kind === 'mapping' ? unknownKeys(at.node, fields, at.path) : []
    return [...whole, ...found, ...unknown]
  }

  function checkValue(value: Decoded | undefined, field: ResolvedField, at: At): Report {
    if (field.kind === 'group') {
      if (value === undefined && field.optional) return []
      return checkGroup(isGroup(value) ? value : { kind: 'group', path: at.path, fields: new Map() }, field, at)
    }
    if (field.kind !== 'list' || !isList(value)) return []
    return value.flatMap((item, index) => checkValue(item, field.of, itemAt(at, index)))
  }

  function placed(entry: ReportEntry, node: YamlNode | undefined): ReportEntry {
    return node ? { ...entry, range: rangeOf(node) } : entry
  }

  function unknownKeys(node: MappingNode, fields: readonly ResolvedField[], path: YamlPath): Report {
    const known = new Set(fields.map(({ name }) => name))
    const keys = new Map(node.pairs.map(({ key }) => [keyText(key), key]))
    return [...keys].flatMap(([name, key]) => {
      if (known.has(name)) return []
      const meant = fields.find((field) => new RegExp(`^${field.name}$`, 'iu').test(name))
      const entries = [unrecognizedKey(child(path, name), name)]
      if (meant) entries.push(similarKey(child(path, name), name, meant.name))
      return entries.map((entry) => placed(entry, key))
    })
  }
}

/** Where a value stands: its node, if the text has one for it, and the node that findings are shown at. */
interface At {
  readonly node: YamlNode | undefined
  readonly place: YamlNode | undefined
  readonly path: YamlPath
}

function below(at: At, key: string): At {
  const node = nodeBelow(at.node, key, asWritten)
  return { node, place: node ?? at.place, path: child(at.path, key) }
}

// The reference takes the list for an item that the text has no node for, behind an alias for example.
function itemAt(at: At, index: number): At {
  const node = nodeBelow(at.node, index, asWritten) ?? at.node
  return { node, place: node ?? at.place, path: child(at.path, index) }
}

function fieldsOf(group: Group, shape: ResolvedGroup): readonly ResolvedField[] {
  const options = shape.options && optionsOf(shape, text(group, 'version'))
  return [...shape.fields.values(), ...(options?.fields.values() ?? [])]
}
