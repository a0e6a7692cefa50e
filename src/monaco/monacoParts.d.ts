// Parts of Monaco that come without types.
declare module 'monaco-editor/editor/contrib/*'

declare module 'monaco-editor/platform/storage/common/storage' {
  export const IStorageService: {
    readonly store: (key: string, value: boolean, scope: number, target: number) => void
  }
}

declare module 'monaco-editor/editor/standalone/browser/standaloneServices' {
  export const StandaloneServices: { readonly get: <Service>(service: Service) => Service }
}

declare module 'monaco-editor/languages/features/json/tokenization' {
  import type { languages } from 'monaco-editor/editor'

  export function createTokenizationSupport(supportComments: boolean): languages.TokensProvider
}

declare module 'monaco-editor/languages/definitions/yaml/yaml' {
  import type { languages } from 'monaco-editor/editor'

  export const conf: languages.LanguageConfiguration
  export const language: languages.IMonarchLanguage
}

declare module 'monaco-editor/platform/configuration/common/configuration' {
  export const IConfigurationService: { readonly updateValue: (key: string, value: unknown) => Promise<void> }
}
