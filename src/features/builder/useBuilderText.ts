import { languageFields } from '../../assist/languageFields.ts'
import { languageOf } from '../../clc/detectLanguage.ts'
import { useWorkspace } from '../../store/useWorkspace.ts'
import { formReading } from '../../yaml/edit/formReading.ts'
import { readText } from '../../yaml/read/reading.ts'
import { placeProblems } from './form/placedProblems.ts'
import { sectionsOf } from './form/sections.ts'

/** The open text as the Builder shows it: read for forms, with its sections and its problems. */
export function useBuilderText() {
  const source = useWorkspace((state) => state.document?.source ?? '')
  const found = useWorkspace((state) => state.latest?.problems)
  const { reading, sections } = readBuilderText(source)
  return { reading, sections, problems: placeProblems(found ?? [], reading.pathAt) }
}

function readBuilderText(source: string) {
  const text = readText(source)
  const reading = formReading(text)
  const { fields } = languageFields(languageOf(text), (...keys) => reading.scalarAt(keys)?.text)
  return { reading, sections: sectionsOf(fields) }
}
