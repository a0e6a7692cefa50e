import type { FormReading } from '../../../yaml/edit/formReading.ts'
import type { Shelf } from './section.ts'

/** How many items a part of a section has; a form of its own counts once something is in it. */
export function itemCount(reading: FormReading, shelf: Shelf): number {
  if (shelf.kind === 'list') return reading.countAt(shelf.path)
  return isSet(reading, shelf) ? 1 : 0
}

/** Whether anything of a form is written. */
function isSet(reading: FormReading, { path, group }: Extract<Shelf, { kind: 'single' }>): boolean {
  const value = reading.valueAt(path)
  if (value?.kind === 'broken') return true
  return value?.kind === 'map' && value.entries.some(({ key }) => group.fields.has(key))
}
