import { fieldsOf, type ResolvedField } from './fieldsOf.ts'
import type { Spec } from './registry.ts'

/** Whether a spec has a field and its variant can use it: `storage.links`, `systemd.quadlets`. */
export function takes(spec: Spec, path: string): boolean {
  let field: ResolvedField | undefined = fieldsOf(spec)
  for (const name of path.split('.')) {
    const group: ResolvedField | undefined = field?.kind === 'list' ? field.of : field
    field = group?.kind === 'group' ? group.fields.get(name) : undefined
    if (!field || field.refused) return false
  }
  return true
}
