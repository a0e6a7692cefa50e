import type { languages } from 'monaco-editor/editor'
import { conf, language } from 'monaco-editor/languages/definitions/yaml/yaml'
import { yamlEnterRules } from './yamlEnterRules.ts'

/**
 * Colours YAML and indents after Enter. Monaco's own registration loads its configuration later and would replace our rules
 * with its own, so its parts are registered here.
 */
export function registerYaml({ register, setMonarchTokensProvider, setLanguageConfiguration }: typeof languages): void {
  register({ id: 'yaml' })
  setMonarchTokensProvider('yaml', language)
  setLanguageConfiguration('yaml', { ...conf, onEnterRules: [...yamlEnterRules] })
}
