import type { PathKey } from '../../../report/path.ts'
import type { ResolvedField, ResolvedGroup, ResolvedList } from '../../../spec/fieldsOf.ts'
import type { IconName } from '../../../ui/Icon.tsx'

/** A heading of the Builder, and what stands below it. */
export interface Section {
  readonly id: string
  readonly title: string
  readonly icon: IconName
  readonly shelves: readonly Shelf[]
  /** What it is for, said while it is empty. */
  readonly empty: string
}

/** A part of a section: the items of one list, or one form. */
export type Shelf = ListShelf | SingleShelf

/** A list whose items have a form each. */
export interface ListShelf {
  readonly kind: 'list'
  readonly title: string
  readonly path: readonly PathKey[]
  readonly field: ResolvedList
  readonly item: ResolvedGroup
}

/** A group with one form of its own. */
export interface SingleShelf {
  readonly kind: 'single'
  readonly title: string
  readonly path: readonly PathKey[]
  readonly group: ResolvedGroup
}

/** How a field becomes a part of a section: lists of groups by their items, groups as one form. */
export function shelfOf(field: ResolvedField, title: string): Shelf | undefined {
  const path = field.path.split('.')
  if (field.kind === 'list' && field.of.kind === 'group') return { kind: 'list', title, path, field, item: field.of }
  return field.kind === 'group' ? { kind: 'single', title, path, group: field } : undefined
}
