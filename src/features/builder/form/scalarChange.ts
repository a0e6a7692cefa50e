import type { PathKey } from '../../../report/path.ts'
import type { ResolvedScalar } from '../../../spec/fieldsOf.ts'
import type { Change } from '../../../yaml/edit/change.ts'
import { resolveTag } from '../../../yaml/read/resolveTag.ts'
import type { YamlTree } from '../../../yaml/write/yamlTree.ts'

/** The change that puts what was typed or chosen into a field. An emptied field goes, unless something has to stand there. */
export function scalarChange(
  field: ResolvedScalar,
  path: readonly PathKey[],
  text: string,
  isKept: boolean,
): readonly Change[] {
  if (text === '' && !isKept) return [{ kind: 'remove', path, prune: true }]
  return [{ kind: 'set', path, value: scalarTree(field, text) }]
}

/** A number or flag as it is spelled, where it is one; everything else is a text, which the report then speaks of. */
export function scalarTree(field: ResolvedScalar, text: string): YamlTree {
  const tag = resolveTag(text)
  const isWord =
    field.kind === 'number' ? tag === '!!int' || tag === '!!float' : field.kind === 'flag' && tag === '!!bool'
  return isWord ? { kind: 'word', spelled: text } : { kind: 'text', value: text }
}
