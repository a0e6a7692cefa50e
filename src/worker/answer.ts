import { lint } from '../assist/lint/lint.ts'
import { detectLanguage } from '../clc/detectLanguage.ts'
import { strictRefused } from '../report/catalogue/page.ts'
import { translate } from '../library/translate.ts'
import { problemsOf } from './problemsOf.ts'
import type { TranslateReply, TranslateRequest } from './protocol.ts'

/** Translates the text of a request and adds our hints, which change nothing about the verdict. */
export function answer({
  revision,
  source,
  pretty,
  raw = false,
  strict = false,
  hiddenHints = [],
  platform,
}: TranslateRequest): TranslateReply {
  const result = translate(source, {
    pretty,
    raw,
    language: detectLanguage(source),
    ...(platform !== undefined && { platform }),
  })
  const { output, translations, spec } = result
  const found = problemsOf(source, result)
  const hints = lint(source, hiddenHints)
  const problems = [...found, ...hints]
  if (strict && output !== undefined && found.length > 0) {
    return { kind: 'refused', revision, problems: [...found, strictRefused(), ...hints], spec }
  }
  return output === undefined
    ? { kind: 'refused', revision, problems, spec }
    : { kind: 'accepted', revision, output, problems, translations, spec }
}
