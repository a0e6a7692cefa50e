import { typeWords } from '../../assist/describe/typeWords.ts'
import { allReferenceFields } from '../../assist/reference/referenceFields.ts'
import type { LanguageId } from '../../spec/registry.ts'
import { openReference } from '../../store/referencePlace.ts'
import type { PaletteEntry } from './entry.ts'

/** Every field of a language, each with the way to its page in the reference. */
export function referenceEntries(language: LanguageId): readonly PaletteEntry[] {
  return allReferenceFields(language).map(({ path, field }) => ({
    id: `reference:${path}`,
    group: 'reference',
    title: path,
    detail: typeWords(field),
    icon: 'layers',
    isDeep: true,
    run: () => openReference(language, path),
  }))
}
