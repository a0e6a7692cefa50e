import type { PathKey } from '../report/path.ts'
import type { ResolvedField, ResolvedGroup } from './fieldsOf.ts'

/** The fields from the root of a spec down to a place; undefined where the spec has none there. */
export function fieldChain(root: ResolvedGroup, keys: readonly PathKey[]): readonly ResolvedField[] | undefined {
  const chain: ResolvedField[] = [root]
  for (const key of keys) {
    const next = below(chain.at(-1) ?? root, key)
    if (!next) return undefined
    chain.push(next)
  }
  return chain
}

/** The field at a place; undefined where the spec has none there. */
export const fieldAt = (root: ResolvedGroup, keys: readonly PathKey[]): ResolvedField | undefined =>
  fieldChain(root, keys)?.at(-1)

function below(field: ResolvedField, key: PathKey): ResolvedField | undefined {
  switch (field.kind) {
    case 'group':
      return field.fields.get(String(key))
    case 'list':
      return typeof key === 'number' ? field.of : undefined
    case 'map':
      return field.of
    case 'text':
    case 'number':
    case 'flag':
      return undefined
  }
}
