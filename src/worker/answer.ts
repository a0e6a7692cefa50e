import { strictRefused } from '../report/catalogue/page.ts'
import { translate } from '../translate/translate.ts'
import { problemsOf } from './problemsOf.ts'
import type { TranslateReply, TranslateRequest } from './protocol.ts'

/** Translates the text of a request. */
export function answer({ revision, source, pretty, raw = false, strict = false }: TranslateRequest): TranslateReply {
  const result = translate(source, { pretty, raw })
  const { output, translations, spec } = result
  const problems = problemsOf(source, result)
  if (strict && output !== undefined && problems.length > 0) {
    return { kind: 'refused', revision, problems: [...problems, strictRefused()], spec }
  }
  return output === undefined
    ? { kind: 'refused', revision, problems, spec }
    : { kind: 'accepted', revision, output, problems, translations, spec }
}
