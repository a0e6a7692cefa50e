import { readAssistDocument } from '../../assist/document.ts'
import { useWorkspace } from '../../store/useWorkspace.ts'
import { readForm } from '../../yaml/edit/formReading.ts'
import { placeProblems } from './form/placedProblems.ts'
import { sectionsOf } from './form/sections.ts'

/** The open text as the Builder shows it: read for forms, with its sections and its problems. */
export function useBuilderText() {
  const source = useWorkspace((state) => state.document?.source ?? '')
  const found = useWorkspace((state) => state.latest?.problems)
  const { fields } = readAssistDocument(source)
  const sections = sectionsOf(fields)
  const reading = readForm(source)
  return { reading, sections, problems: placeProblems(found ?? [], reading.pathAt) }
}
