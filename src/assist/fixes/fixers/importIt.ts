import { detect } from '../../../convert/detect.ts'
import type { Fixer } from '../fix.ts'

/** A text in another language: shows what it becomes in Butane, to be accepted or not. */
export const importIt: Fixer = ({ editable }) => {
  const { language } = detect(editable.source)
  if (language === undefined || language === 'butane') return []
  return [{ kind: 'import', title: 'Move to Butane…', edits: [], opensImport: true }]
}
