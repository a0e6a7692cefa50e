import type { Field, GroupField, ListField, TextField } from './field.ts'
import type { Spec } from './registry.ts'

/** How decoding errors of the reference name the types of a spec: `v0_5.File`. */
export interface GoTypes {
  readonly root: string
  readonly text: (field: TextField) => string
  readonly group: (field: GroupField) => string
  readonly list: (field: ListField, item: string) => string
}

/** Names types as the Go packages of the reference do: one package for each version of a layer. */
export function goTypes({ version, ignition, layers }: Spec): GoTypes {
  const experimental = ignition.endsWith('-experimental') ? '_exp' : ''
  const packages = {
    base: `v0_${layers.base}${experimental}`,
    fcos: `v1_${layers.fcos}${experimental}`,
    openshift: `v4_${layers.openshift}${experimental}`,
  }
  const named = (field: Field, type: string): string => `${packages[field.layer ?? 'base']}.${type}`
  const [major, minor] = version.split('.')
  return {
    root: `v${major}_${minor}${experimental}.Config`,
    text: (field) => (field.type === undefined ? 'string' : named(field, field.type)),
    group: (field) => named(field, field.type),
    list: (field, item) => (field.type === undefined ? `[]${item}` : named(field, field.type)),
  }
}
