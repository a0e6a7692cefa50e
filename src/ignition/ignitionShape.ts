import { fieldsOf, type ResolvedField, type ResolvedGroup } from '../spec/fieldsOf.ts'
import { specs } from '../spec/registry.ts'
import type { IgnitionVersion } from './ignitionVersion.ts'

/**
 * The fields of an Ignition config at a version: those of a spec that adds nothing of its own to the base, and the version,
 * which Butane writes by itself. Keyed like the table; `ignitionFields` has the keys of the JSON.
 */
export function ignitionShape(version: IgnitionVersion): ResolvedGroup {
  const known = shapes.get(version)
  if (known) return known
  const shape = shapeOf(version)
  shapes.set(version, shape)
  return shape
}

/** The fields of one group by their keys in the JSON, in the order of the output; worked out once for each group. */
export function ignitionFields(group: ResolvedGroup): ReadonlyMap<string, ResolvedField> {
  const known = fieldsByKey.get(group)
  if (known) return known
  const fields = new Map(
    [...group.fields.values()].flatMap((field) =>
      field.ignition === undefined ? [] : [[field.ignition, field] as const],
    ),
  )
  fieldsByKey.set(group, fields)
  return fields
}

const shapes = new Map<IgnitionVersion, ResolvedGroup>()
const fieldsByKey = new WeakMap<ResolvedGroup, ReadonlyMap<string, ResolvedField>>()

function shapeOf(version: IgnitionVersion): ResolvedGroup {
  const spec = specs.find(({ ignition }) => ignition === version)
  if (!spec) throw new Error(`no spec makes Ignition ${version}`)
  const root = fieldsOf({ ...spec, layers: { base: spec.layers.base }, refused: [] })
  const section = root.fields.get('ignition')
  if (section?.kind !== 'group') throw new Error('the spec table has no section ignition')
  const withVersion = { ...section, fields: new Map([...section.fields, ['version', versionField]]) }
  return { ...root, fields: new Map([...root.fields, ['ignition', withVersion]]) }
}

const versionField: ResolvedField = {
  kind: 'text',
  name: 'version',
  path: 'ignition.version',
  doc: 'The version of the Ignition config format.',
  optional: false,
  ignition: 'version',
  goType: 'string',
}
