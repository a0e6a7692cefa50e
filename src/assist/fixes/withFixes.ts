import { fieldsOf } from '../../spec/fieldsOf.ts'
import { findSpec, isVariant } from '../../spec/registry.ts'
import type { Report } from '../../report/report.ts'
import { parseVersion } from '../../translate/1-decode/header.ts'
import { translate } from '../../translate/translate.ts'
import { parseEditable, textAt } from '../../yaml/edit/editable.ts'
import { applyEdits } from '../../yaml/edit/textEdit.ts'
import type { FixableProblem, FixContext } from './fix.ts'
import { fixers } from './fixers.ts'

/** The problems of a text with the fixes of each. */
export function withFixes(source: string, report: Report): readonly FixableProblem[] {
  const context = report.some(({ code }) => fixers[code]) ? contextOf(source) : undefined
  if (!context) return report
  return report.map((problem) => {
    const fixes = fixers[problem.code]?.(context, problem) ?? []
    return fixes.length > 0 ? { ...problem, fixes } : problem
  })
}

// Undefined where the text is nested too deeply to be edited.
function contextOf(source: string): FixContext | undefined {
  const editable = parseEditable(source)
  if (!editable) return undefined
  const variant = textAt(editable, ['variant']) ?? ''
  const version = parseVersion(textAt(editable, ['version']) ?? '')
  const spec = isVariant(variant) && version !== undefined ? findSpec(variant, version) : undefined
  return { editable, spec, fields: spec && fieldsOf(spec), isHarmless: harmlessIn(source) }
}

// Many problems of a text ask for the same edits.
function harmlessIn(source: string): FixContext['isHarmless'] {
  const known = new Map<string, boolean>()
  return (edits) => {
    const edited = applyEdits(source, edits)
    const isHarmless = known.get(edited) ?? errorsOf(edited) <= errorsOf(source)
    known.set(edited, isHarmless)
    return isHarmless
  }
}

// Local files are not at hand here, and what an edit does to a text has nothing to do with them.
function errorsOf(source: string): number {
  const { output, report } = translate(source)
  const errors = report.filter(({ kind }) => kind === 'error')
  if (errors.length === 0) return output === undefined ? 1 : 0
  return errors.filter(({ code }) => !ofLocalFiles.has(code)).length
}

const ofLocalFiles: ReadonlySet<string> = new Set(['files-directory-missing', 'local-file'])
