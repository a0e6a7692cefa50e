import type { ContentsLanguage } from '../../../../assist/contents/contentsLanguage.ts'
import { scriptTokens } from '../../../../assist/highlight/scriptTokens.ts'
import type { Token } from '../../../../assist/highlight/token.ts'
import { unitTokens } from '../../../../assist/highlight/unitTokens.ts'

/** The coloured parts of a text in a language; none where it is not known. */
export function coloursOf(language: ContentsLanguage | undefined): (text: string) => readonly Token[] {
  if (!language) return () => []
  const { kind } = language
  return kind === 'unit' ? unitTokens : (text) => scriptTokens(kind, text)
}

/** A language in words, and how it is known. */
export function languageWords(language: ContentsLanguage | undefined, text: string): string {
  if (!language) return 'Plain text'
  if (language.kind === 'unit') return 'systemd, by its path'
  if (language.kind === 'shell' && text.startsWith('#!')) return 'Shell, by its first line'
  return `${names[language.kind]}, by its path`
}

const names = { shell: 'Shell', json: 'JSON', toml: 'TOML', ini: 'Settings', yaml: 'YAML' } as const
