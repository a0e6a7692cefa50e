import { keyText } from '../src/translate/1-decode/keys.ts'
import { resolveScalar, scalarFlag, scalarNumber, scalarText } from '../src/translate/1-decode/decodeScalar.ts'
import type { ResolvedField } from '../src/spec/fieldsOf.ts'
import type { MappingNode, ScalarNode, YamlNode } from '../src/yaml/read/node.ts'

/**
 * A document that decodes, as plain JSON: scalars in the type of their field, nulls left out. Keys that the spec does
 * not have stay, `<<` among them; what they hold does not matter and is `true`.
 */
export function deliveredValue(node: YamlNode, field: ResolvedField): unknown {
  switch (node.kind) {
    case 'alias':
      return deliveredValue(node.target, field)
    case 'scalar':
      return deliveredScalar(node, field)
    case 'sequence':
      return node.items
        .map((item) => (field.kind === 'list' ? deliveredValue(item, field.of) : true))
        .filter((value) => value !== undefined)
    case 'mapping':
      return deliveredMapping(node, field)
  }
}

function deliveredScalar(node: ScalarNode, field: ResolvedField): unknown {
  const resolved = resolveScalar(node)
  if (resolved.kind === 'null') return undefined
  if (field.kind === 'flag') return scalarFlag(resolved)
  if (field.kind === 'number') return Number(scalarNumber(resolved))
  return scalarText(node, resolved)
}

function deliveredMapping(node: MappingNode, field: ResolvedField): unknown {
  const entries = node.pairs.map(({ key, value }) => {
    const name = keyText(key)
    const below = field.kind === 'group' ? field.fields.get(name) : field.kind === 'map' ? field.of : undefined
    return [name, below ? deliveredValue(value, below) : true] as const
  })
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined))
}
