import type { PathKey } from '../../../report/path.ts'
import type { FormReading } from '../../../yaml/edit/formReading.ts'

/** The line of a place, in words. */
export const lineText = (reading: FormReading, path: readonly PathKey[]): string =>
  `line ${reading.placeOf(path)?.line ?? 1}`
