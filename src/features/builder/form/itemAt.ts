import type { PathKey } from '../../../report/path.ts'
import type { ResolvedGroup } from '../../../spec/fieldsOf.ts'
import type { FormReading } from '../../../yaml/edit/formReading.ts'
import { itemLabel, type ItemLabel } from './itemLabel.ts'
import type { Section } from './section.ts'

/** The item around a place. */
export interface FoundItem {
  readonly section: Section
  readonly group: ResolvedGroup
  readonly path: readonly PathKey[]
  readonly name: ItemLabel
  /** Of its list; 0 where it is in none. */
  readonly count: number
}

/** Finds the item that a place belongs to; undefined where it belongs to none that is there. */
export function itemAt(
  reading: FormReading,
  sections: readonly Section[],
  place: readonly PathKey[],
): FoundItem | undefined {
  for (const section of sections) {
    for (const shelf of section.shelves) {
      if (!shelf.path.every((key, index) => place[index] === key)) continue
      if (shelf.kind === 'single') {
        const name = { label: shelf.title, detail: undefined }
        return { section, group: shelf.group, path: shelf.path, name, count: 0 }
      }
      const count = reading.countAt(shelf.path)
      const index = Number(place[shelf.path.length])
      if (!(index < count)) return undefined
      const path = [...shelf.path, index]
      return { section, group: shelf.item, path, name: itemLabel(reading, shelf.item, path), count }
    }
  }
  return undefined
}
