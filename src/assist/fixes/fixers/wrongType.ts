import type { PathKey } from '../../../report/path.ts'
import type { ReportEntry } from '../../../report/report.ts'
import type { ResolvedField, ResolvedGroup } from '../../../spec/fieldsOf.ts'
import {
  childIndices,
  childKeys,
  nodeAt,
  startOf,
  textAt,
  valueText,
  type Editable,
} from '../../../yaml/edit/editable.ts'
import { kindOf, type ValueKind } from '../../../yaml/edit/kindOf.ts'
import { replaceScalar } from '../../../yaml/edit/replaceScalar.ts'
import { unwrapItem, unwrapKey, wrapInList, wrapInMap } from '../../../yaml/edit/wrapValue.ts'
import { fix, type Fix, type Fixer } from '../fix.ts'

/** A value of another type than its key takes: written as the type that it most likely is meant to be. */
export const wrongType: Fixer = ({ editable, fields }, problem) => {
  const found = fields && findMismatch(editable, fields, problem)
  return found ? mend(editable, found) : []
}

function mend(editable: Editable, { path, field, kind }: Mismatch): readonly Fix[] {
  switch (field.kind) {
    case 'list':
      return wrap(editable, path, kind === (field.of.kind === 'text' ? 'scalar' : 'map'))
    case 'group':
      return kind === 'list' ? unwrap(editable, path, 'map') : wrapInGroup(editable, path, field)
    case 'text':
      return [
        ...unwrap(editable, path, 'scalar'),
        ...fix('unwrap-inline', 'Write the text without inline', unwrapKey(editable, path, 'inline')),
      ]
    case 'number':
    case 'flag':
      return unquote(editable, path, field)
    case 'map':
      return []
  }
}

const wrap = (editable: Editable, path: readonly PathKey[], isItem: boolean): readonly Fix[] =>
  isItem ? fix('wrap-in-list', 'Make it a list', wrapInList(editable, path)) : []

interface Mismatch {
  readonly path: readonly PathKey[]
  readonly field: ResolvedField
  readonly kind: ValueKind
}

// The reference names a line and a type, no path.
function findMismatch(editable: Editable, root: ResolvedGroup, { message, range }: ReportEntry): Mismatch | undefined {
  const type = /(?:into|as a) (\S+)$/.exec(message)?.[1]
  return search(root, [])

  function search(field: ResolvedField, path: readonly PathKey[]): Mismatch | undefined {
    const node = nodeAt(editable, path)
    if (!node) return undefined
    const kind = kindOf(node)
    const isThere = field.goType === type && editable.lineAt(startOf(node)) === range?.start.line
    if (isThere && !isOfType(editable, path, field, kind)) return { path, field, kind }
    return searchBelow(field, path, kind)
  }

  function searchBelow(field: ResolvedField, path: readonly PathKey[], kind: ValueKind): Mismatch | undefined {
    if (field.kind === 'group' && kind === 'map') {
      return first(childKeys(editable, path), (key) => searchNamed(field, path, key))
    }
    if (field.kind !== 'list' || kind !== 'list') return undefined
    return first(childIndices(editable, path), (index) => search(field.of, [...path, index]))
  }

  function searchNamed(field: ResolvedGroup, path: readonly PathKey[], key: string): Mismatch | undefined {
    const inner = field.fields.get(key)
    return inner && search(inner, [...path, key])
  }
}

function first<T, R>(items: readonly T[], find: (item: T) => R | undefined): R | undefined {
  for (const item of items) {
    const found = find(item)
    if (found !== undefined) return found
  }
  return undefined
}

function isOfType(
  editable: Editable,
  path: readonly PathKey[],
  { kind: type }: ResolvedField,
  kind: ValueKind,
): boolean {
  if (kind === 'empty' || kind === 'other') return true
  if (type === 'list') return kind === 'list'
  if (type === 'group' || type === 'map') return kind === 'map'
  return kind === 'scalar' && (type === 'text' || !/^["']|[|>]/.test(valueText(editable, path) ?? ''))
}

function wrapInGroup(editable: Editable, path: readonly PathKey[], { fields }: ResolvedGroup): readonly Fix[] {
  const text = textAt(editable, path) ?? ''
  const isNumber = /^\d+$/.test(valueText(editable, path) ?? '')
  const names = [/^(?:https?|s3|gs|tftp|data|arn):/.test(text) ? 'source' : 'inline', isNumber ? 'id' : 'name']
  const name = names.find((each) => fields.has(each))
  return name === undefined ? [] : fix('wrap-in-group', `Put it under ${name}`, wrapInMap(editable, path, name))
}

function unwrap(editable: Editable, path: readonly PathKey[], kind: ValueKind): readonly Fix[] {
  if (kindOf(nodeAt(editable, [...path, 0])) !== kind) return []
  return fix('unwrap-item', 'Take it out of the list', unwrapItem(editable, path))
}

function unquote(editable: Editable, path: readonly PathKey[], { kind }: ResolvedField): readonly Fix[] {
  const written = valueText(editable, path) ?? ''
  const text = textAt(editable, path)?.trim() ?? ''
  const isRight = kind === 'number' ? /^[-+]?\d+$/.test(text) : /^(?:true|false)$/i.test(text)
  if (!isRight || !/^["']/.test(written)) return []
  const plain = kind === 'flag' ? text.toLowerCase() : text
  return fix('unquote', `Change to ${plain}`, replaceScalar(editable, path, plain))
}
