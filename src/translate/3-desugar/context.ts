import { ignitionFields } from '../../ignition/ignitionShape.ts'
import type { ReportEntry } from '../../report/report.ts'
import type { ResolvedField, ResolvedGroup } from '../../spec/fieldsOf.ts'
import type { Spec } from '../../spec/registry.ts'
import type { LocalTree } from './localTree.ts'

/** What turning a config into Ignition needs to know, and where it reports. */
export interface DesugarContext {
  readonly spec: Spec
  /** The spec's fields. */
  readonly shape: ResolvedGroup
  readonly files: LocalTree | undefined
  readonly add: (entry: ReportEntry) => void
}

/** The Ignition keys of the group at a path of field names, in the order of the output: `['storage', 'files']`. */
export function ignitionKeys(shape: ResolvedGroup, names: readonly string[]): readonly string[] {
  let group = shape
  for (const name of names) group = groupOf(group.fields.get(name)) ?? group
  return keysOf(group)
}

/** The Ignition keys of a group; worked out once for each. */
export function keysOf(group: ResolvedGroup): readonly string[] {
  const known = keysByGroup.get(group)
  if (known) return known
  const keys = [...ignitionFields(group).keys()]
  keysByGroup.set(group, keys)
  return keys
}

const keysByGroup = new WeakMap<ResolvedGroup, readonly string[]>()

function groupOf(field: ResolvedField | undefined): ResolvedGroup | undefined {
  if (field?.kind === 'group') return field
  return field?.kind === 'list' && field.of.kind === 'group' ? field.of : undefined
}
