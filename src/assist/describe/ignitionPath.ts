import type { PathKey } from '../../report/path.ts'
import type { ResolvedField, ResolvedGroup } from '../../spec/fieldsOf.ts'
import { fieldChain } from '../../spec/fieldAt.ts'

/** Where a field goes in Ignition: `storage.files[].mode`. Undefined where nothing of it can be found there. */
export function ignitionPath(root: ResolvedGroup, keys: readonly PathKey[]): string | undefined {
  const chain = fieldChain(root, keys) ?? []
  const parts: string[] = []
  for (const [index, field] of chain.entries()) {
    if (index === 0) continue
    const parent = chain[index - 1]
    if (parent?.kind === 'list') continue
    const name = field.ignition ?? standsFor(field, parent)
    if (name === undefined) return undefined
    parts.push(field.kind === 'list' ? `${name}[]` : name)
  }
  return parts.join('.') || undefined
}

// A local file and inline contents end up where the same thing goes that is written out.
function standsFor({ name }: ResolvedField, parent: ResolvedField | undefined): string | undefined {
  if (parent?.kind !== 'group') return undefined
  const other = parent.fields.get(name.replace(/_local$/, ''))
  if (other && other.name !== name) return other.ignition
  return name === 'inline' || name === 'local' ? parent.fields.get('source')?.ignition : undefined
}
