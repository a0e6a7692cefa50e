import { usualKeys } from '../../../assist/complete/skeleton.ts'
import type { PathKey } from '../../../report/path.ts'
import type { ResolvedGroup } from '../../../spec/fieldsOf.ts'
import type { FormReading } from '../../../yaml/edit/formReading.ts'
import { outlinedLists } from '../../../yaml/edit/outlinedLists.ts'
import { firstNames } from './arrangeFields.ts'

/** What an item is called in a list. */
export interface ItemLabel {
  /** Undefined while nothing names it. */
  readonly label: string | undefined
  /** A second word as written, such as the mode of a file. */
  readonly detail: string | undefined
}

/** The name of an item, and a second word about it. */
export function itemLabel(reading: FormReading, item: ResolvedGroup, path: readonly PathKey[]): ItemLabel {
  const known = knownList(item)
  const names = known?.label ?? textNames(item)
  const label = names
    .map((name) => firstLine(reading.scalarAt([...path, name])?.text))
    .find((text) => text !== undefined)
  const detail = known?.detail === undefined ? undefined : firstLine(reading.scalarAt([...path, known.detail])?.spelled)
  return { label, detail: detail === label ? undefined : detail }
}

const knownList = (item: ResolvedGroup) =>
  outlinedLists.find(({ path, isSingle }) => !isSingle && `${path.join('.')}[]` === item.path)

/** Texts that may name an item, the likeliest first; in the second place what is in the first group. */
function textNames(item: ResolvedGroup): readonly string[] {
  const names = [...new Set([...firstNames(item), ...usualKeys(item)])]
  return names.filter((name) => item.fields.get(name)?.kind === 'text')
}

const firstLine = (text: string | undefined): string | undefined => text?.split('\n', 1)[0] || undefined
