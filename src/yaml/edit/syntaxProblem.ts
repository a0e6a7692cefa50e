import { parseAllDocuments } from 'yaml'
import { mayNestDeeply } from './parseTolerant.ts'

/** The first thing that is wrong in a YAML text: what, and where, in UTF-16 offsets. */
export interface SyntaxProblem {
  readonly message: string
  readonly start: number
  readonly end: number
}

/** Looks for what is wrong in a YAML text of one or more documents. */
export function yamlProblem(text: string): SyntaxProblem | undefined {
  if (mayNestDeeply(text)) return undefined
  const documents = parseAllDocuments(text, { uniqueKeys: false, logLevel: 'silent', prettyErrors: false })
  const [error] = [...documents].flatMap(({ errors }) => errors)
  return error && { message: error.message, ...withInk(text, error.pos[0], error.pos[1]) }
}

/** A place that shows: white space is marked in vain; what follows it is what is wrong, or the end of the text. */
function withInk(text: string, start: number, end: number): Pick<SyntaxProblem, 'start' | 'end'> {
  if (text.slice(start, end).trim() !== '') return { start, end }
  const first = start + text.slice(start).search(/\S|$/)
  const shown = Math.min(first, Math.max(0, text.trimEnd().length - 1))
  return { start: shown, end: shown + 1 }
}
