import { Editor } from '@monaco-editor/react'
import type { editor, IDisposable } from 'monaco-editor/editor'
import { useEffect, useRef, type ReactNode } from 'react'
import { editorOptions } from './editorOptions.ts'
import { followSettings } from './followSettings.ts'
import { monaco } from './monacoCore.ts'
import { followTheme, themeName } from './theme.ts'

interface CodeEditorProps {
  readonly language: 'yaml' | 'json' | 'plaintext'
  readonly options: editor.IStandaloneEditorConstructionOptions
  /** Shown in the moment between mounting and the first paint of Monaco. */
  readonly placeholder: ReactNode
  /** What is in it, where its owner says so at any time; otherwise `attach` fills it. */
  readonly text?: string
  /** What has been typed; a new `text` from outside is not told. */
  readonly onChange?: (text: string) => void
  /** Connects the editor to what it shows; disposed with it. */
  readonly attach: (editor: editor.IStandaloneCodeEditor) => IDisposable
}

/** Monaco with our looks. Loading this module loads Monaco, so it is imported lazily, by way of the editors made of it. */
export function CodeEditor({ language, options, placeholder, text, onChange, attach }: CodeEditorProps) {
  const attached = useRef<readonly IDisposable[]>([])
  useEffect(() => () => attached.current.forEach((part) => part.dispose()), [])
  return (
    <Editor
      language={language}
      theme={themeName}
      options={{ ...editorOptions(), ...options }}
      loading={placeholder}
      {...(text !== undefined && { value: text })}
      onChange={(typed = '') => onChange?.(typed)}
      beforeMount={() => {
        attached.current = [{ dispose: followTheme(monaco.editor) }]
      }}
      onMount={(mounted) => {
        attached.current = [...attached.current, followSettings(mounted), attach(mounted)]
      }}
    />
  )
}
