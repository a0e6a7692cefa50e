import { isTypicalMode } from '../../translate/2-validate/isTypicalMode.ts'
import type { Place, Places } from '../../yaml/places/places.ts'
import { carriedBy, type CarriedContent } from './carriedContent.ts'

/** What is said beside a value of the output. */
export type OutputNote = ModeNote | ContentNote

/** Permissions as people write them, behind a number in decimal. */
export interface ModeNote {
  readonly kind: 'mode'
  readonly place: Place
  readonly octal: string
  /** Whether hardly anybody gives such permissions. */
  readonly isOdd: boolean
}

/** What a value carries. */
export interface ContentNote {
  readonly kind: 'content'
  readonly place: Place
  readonly content: CarriedContent
}

/** Everything to be said beside an output, in its order. */
export function outputNotes(text: string, places: Places): readonly OutputNote[] {
  return places.all.flatMap((place) => noteOf(text, places, place) ?? [])
}

function noteOf(text: string, places: Places, place: Place): OutputNote | undefined {
  if (place.key === 'mode' && place.isScalar) return modeNote(text, place)
  const content = carriedBy(places, place)
  return content && { kind: 'content', place, content }
}

function modeNote(text: string, place: Place): ModeNote | undefined {
  const mode = Number(text.slice(place.valueStart, place.end))
  if (!Number.isInteger(mode) || mode < 0) return undefined
  const isDirectory = place.parent?.parent?.key === 'directories'
  const octal = `0${mode.toString(8).padStart(3, '0')}`
  return { kind: 'mode', place, octal, isOdd: !isTypicalMode(mode, isDirectory) }
}
