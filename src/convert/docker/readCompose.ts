import { composeEmpty } from '../../report/catalogue/docker.ts'
import { yamlPath } from '../../report/path.ts'
import type { Report } from '../../report/report.ts'
import { problemsOf } from '../../translate/problemsOf.ts'
import { formValueOf, type FormValue } from '../../yaml/edit/formValue.ts'
import { readText } from '../../yaml/read/reading.ts'
import { expandAliases } from '../expandAliases.ts'

/** A Compose file that has been read, its aliases and merge keys followed, or why it cannot be. */
export type ComposeReading =
  { readonly kind: 'file'; readonly root: FormValue } | { readonly kind: 'refused'; readonly report: Report }

/** Reads a Compose file. */
export function readCompose(source: string): ComposeReading {
  const reading = readText(source)
  const { result, lines } = reading
  if (result.kind === 'empty') return { kind: 'refused', report: [composeEmpty(yamlPath())] }
  if (result.kind === 'syntax-error')
    return { kind: 'refused', report: problemsOf(reading, { output: undefined, error: result.message, report: [] }) }
  const text = { source, lineAt: (offset: number) => lines.positionAt(offset).line, brokenAround: () => undefined }
  return { kind: 'file', root: formValueOf(text, expandAliases(result.root) ?? result.root) }
}
