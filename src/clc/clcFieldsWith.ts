import { clcFields } from '../spec/clc/clcFields.ts'
import type { ResolvedField, ResolvedGroup } from '../spec/fieldsOf.ts'
import { optionsOf } from './optionsOf.ts'

/** The fields of a Container Linux Config with the options of etcd and flannel at the versions that it names. */
export function clcFieldsWith(versionOf: (section: string) => string | undefined): ResolvedGroup {
  const fields = [...clcFields.fields].map(([name, field]): readonly [string, ResolvedField] => {
    const options = field.kind === 'group' ? optionsOf(field, versionOf(name)) : undefined
    return field.kind === 'group' && options
      ? [name, { ...field, fields: new Map([...field.fields, ...options.fields]) }]
      : [name, field]
  })
  return { ...clcFields, fields: new Map(fields) }
}
