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
  const inPackage = (field: Field, type: string): string => `${packages[field.layer ?? 'base']}.${type}`
  const named = (field: TextField | GroupField): string => {
    const isFormer = field.formerType !== undefined && layers.base < field.formerType.before
    const type = isFormer ? field.formerType.type : field.type
    return type === undefined ? 'string' : inPackage(field, type)
  }
  const [major, minor] = version.split('.')
  return {
    root: `v${major}_${minor}${experimental}.Config`,
    text: named,
    group: named,
    list: (field, item) => (field.type === undefined ? `[]${item}` : inPackage(field, field.type)),
  }
}
