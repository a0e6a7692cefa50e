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
  return error && { message: error.message, start: error.pos[0], end: error.pos[1] }
}
