import { translate } from '../translate/translate.ts'
import { problemsOf } from './problemsOf.ts'
import type { TranslateReply, TranslateRequest } from './protocol.ts'

/** Translates the text of a request. */
export function answer({ revision, source, pretty }: TranslateRequest): TranslateReply {
  const result = translate(source, { pretty })
  const { output, translations, spec } = result
  const problems = problemsOf(source, result)
  return output === undefined
    ? { kind: 'refused', revision, problems, spec }
    : { kind: 'accepted', revision, output, problems, translations, spec }
}
