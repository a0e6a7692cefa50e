import type { languages } from 'monaco-editor/editor'
import { createTokenizationSupport } from 'monaco-editor/languages/features/json/tokenization'

/** Colours JSON. Monaco's whole JSON feature would bring all of Monaco with it, and we only show JSON. */
export function registerJson({ register, setTokensProvider, setLanguageConfiguration }: typeof languages): void {
  register({ id: 'json' })
  setTokensProvider('json', createTokenizationSupport(false))
  setLanguageConfiguration('json', {
    brackets: [
      ['{', '}'],
      ['[', ']'],
    ],
  })
}
