import { useWorkspace } from '../../store/useWorkspace.ts'
import { builderText } from './builderText.ts'
import { placeProblems } from './form/placedProblems.ts'

/** The open text as the Builder shows it: read for forms, with its sections and its problems. */
export function useBuilderText() {
  const source = useWorkspace((state) => state.document?.source ?? '')
  const found = useWorkspace((state) => state.latest?.problems)
  const { reading, sections } = builderText(source)
  return { reading, sections, problems: placeProblems(found ?? [], reading.pathAt) }
}
