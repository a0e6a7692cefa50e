import { languageOfFile } from '../contents/contentsLanguage.ts'
import { scriptTokens } from './scriptTokens.ts'
import type { Token } from './token.ts'
import { unitTokens } from './unitTokens.ts'

/** The coloured parts of a file by itself, in its order; none where its language is not known. */
export function fileTokens(path: string, text: string): readonly Token[] {
  const language = languageOfFile(`/${path}`, text)
  if (!language) return []
  return language.kind === 'unit' ? unitTokens(text) : scriptTokens(language.kind, text)
}
