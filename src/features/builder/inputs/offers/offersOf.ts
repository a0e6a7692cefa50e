import { valuesOf } from '../../../../assist/complete/valuesOf.ts'
import { readAssistDocument } from '../../../../assist/document.ts'
import type { ResolvedScalar } from '../../../../spec/fieldsOf.ts'
import { workspace } from '../../../../store/workspace.ts'
import type { Offer } from '../../../../ui/offers.ts'

/** The values to offer for a field now: those that the config names, usual ones, and those of the image. */
export function offersOf(field: ResolvedScalar, source = openSource()): readonly Offer[] {
  return valuesOf(readAssistDocument(source), field).map(({ text, meaning }) => ({ value: text, detail: meaning }))
}

const openSource = (): string => workspace.getState().document?.source ?? ''
