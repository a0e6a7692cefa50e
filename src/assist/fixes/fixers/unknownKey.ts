import type { PathKey } from '../../../report/path.ts'
import type { ResolvedField, ResolvedGroup } from '../../../spec/fieldsOf.ts'
import { keyText, nodeAt, pairAt } from '../../../yaml/edit/editable.ts'
import { kindOf, type ValueKind } from '../../../yaml/edit/kindOf.ts'
import { movePair } from '../../../yaml/edit/movePair.ts'
import { removeNode } from '../../../yaml/edit/removeNode.ts'
import { renameKey } from '../../../yaml/edit/replaceScalar.ts'
import { fieldAt } from '../../../spec/fieldAt.ts'
import { fix, type Fix, type FixContext, type Fixer } from '../fix.ts'
import { nearest } from '../nearest.ts'
import { experimentsLast, hasField, raiseVersion } from '../newerSpec.ts'
import { foreignKeys } from './foreignKeys.ts'
import { foreignSections } from './foreignSections.ts'

/** A key that the spec does not have: a newer version has it, it is known from elsewhere, out of its place, or mistyped. */
export const unknownKey: Fixer = (context, { path: { keys } }) => {
  const { editable, fields } = context
  const key = keys.at(-1)
  if (!fields || typeof key !== 'string' || key === '<<') return []
  const parent = fieldAt(fields, keys.slice(0, -1))
  const found = pairAt(editable, keys)
  if (!found || parent?.kind !== 'group') return []
  const place: Place = {
    path: keys,
    key,
    kind: kindOf(found.pair.value),
    parent,
    siblings: siblingsOf(found.map.items),
  }
  const likely = experimentsLast([
    ...raiseVersion(context, (spec) => hasField(spec, keys)),
    ...foreignKeys(context, place),
    ...foreignSections(context, place),
    ...moveUp(context, place),
    ...moveDown(context, place),
    ...rename(context, place),
  ])
  return eachTitleOnce([...likely, ...fix('remove-key', `Remove ${key}`, removeNode(editable, keys))])
}

// A key that is known from elsewhere may be near to what it becomes, too.
const eachTitleOnce = (fixes: readonly Fix[]): readonly Fix[] =>
  fixes.filter(({ title }, index) => fixes.findIndex((other) => other.title === title) === index)

/** An unknown key and what is around it. */
export interface Place {
  readonly path: readonly PathKey[]
  readonly key: string
  readonly kind: ValueKind
  readonly parent: ResolvedGroup
  /** The names of all keys beside it. */
  readonly siblings: readonly string[]
}

const siblingsOf = (items: readonly { readonly key: unknown }[]): readonly string[] =>
  items.flatMap(({ key }) => keyText(key) ?? [])

// Whether a value of some kind can be the value of a field.
function fitsField(kind: ValueKind, field: ResolvedField): boolean {
  if (kind === 'empty' || kind === 'other') return field.kind !== 'group'
  if (field.kind === 'list') return kind === 'list'
  return field.kind === 'group' || field.kind === 'map' ? kind === 'map' : kind === 'scalar'
}

function rename({ editable }: FixContext, { path, key, kind, parent, siblings }: Place): readonly Fix[] {
  const free = [...parent.fields.values()].filter((field) => !siblings.includes(field.name) && fitsField(kind, field))
  const name = nearest(
    key,
    free.map((field) => field.name),
  )
  return name === undefined ? [] : fix('rename-key', `Change to ${name}`, renameKey(editable, path, name))
}

// `enabled` inside of `dropins`, `mode` inside of `contents`.
function moveUp({ editable, fields }: FixContext, { path, key, kind }: Place): readonly Fix[] {
  const above = path.slice(0, -2)
  const target = typeof above.at(-1) === 'number' && typeof path.at(-2) === 'number' ? above.slice(0, -1) : above
  const holder = path.slice(0, -1).findLastIndex((each) => typeof each === 'string')
  const group = holder < 0 ? undefined : path.slice(0, holder)
  return [target, group]
    .flatMap((to) => {
      if (!to || !fields || to.length >= path.length - 1) return []
      const parent = fieldAt(fields, to)
      const field = parent?.kind === 'group' ? parent.fields.get(key) : undefined
      if (!field || !fitsField(kind, field) || pairAt(editable, [...to, key])) return []
      return fix('move-key', `Move ${key} out of ${String(path[holder])}`, movePair(editable, path, [...to, key]))
    })
    .slice(0, 1)
}

// `units` at the top belongs to `systemd`, `inline` of a file to `contents`.
function moveDown({ editable }: FixContext, { path, key, kind, parent }: Place): readonly Fix[] {
  const holders = [...parent.fields.values()].flatMap((group) => {
    const field = group.kind === 'group' && !group.refused ? group.fields.get(key) : undefined
    return field && !field.refused && fitsField(kind, field) ? [group.name] : []
  })
  const [holder, ...others] = holders
  if (holder === undefined || others.length > 0) return []
  const above = path.slice(0, -1)
  const held = nodeAt(editable, [...above, holder])
  if (held && pairAt(editable, [...above, holder, key])) return []
  return fix('move-key', `Move ${key} into ${holder}`, movePair(editable, path, [...above, holder, key]))
}
