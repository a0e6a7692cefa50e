import { languageFields } from '../../assist/languageFields.ts'
import { languageOf } from '../../clc/detectLanguage.ts'
import { formReading, type FormReading } from '../../yaml/edit/formReading.ts'
import { readText } from '../../yaml/read/reading.ts'
import type { Section } from './form/section.ts'
import { sectionsOf } from './form/sections.ts'

/** A text as the Builder shows it. */
export interface BuilderText {
  readonly source: string
  readonly reading: FormReading
  readonly sections: readonly Section[]
}

let newest: BuilderText | undefined

/** Reads a text for the Builder; once for all who ask for the same one in turn. */
export function builderText(source: string): BuilderText {
  if (newest?.source !== source) newest = read(source)
  return newest
}

function read(source: string): BuilderText {
  const text = readText(source)
  const reading = formReading(text)
  const { fields } = languageFields(languageOf(text), (...keys) => reading.scalarAt(keys)?.text)
  return { source, reading, sections: sectionsOf(fields) }
}
