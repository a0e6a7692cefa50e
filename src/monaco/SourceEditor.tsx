import type { ReactNode } from 'react'
import { attachSource } from './attachSource.ts'
import { CodeEditor } from './CodeEditor.tsx'

interface SourceEditorProps {
  readonly placeholder: ReactNode
}

/** The YAML editor of the open document. */
export function SourceEditor({ placeholder }: SourceEditorProps) {
  return <CodeEditor language="yaml" options={options} placeholder={placeholder} attach={attachSource} />
}

const isTouched = matchMedia('(pointer: coarse)').matches

const options = {
  ariaLabel: 'Butane YAML',
  glyphMargin: true,
  renderLineHighlight: 'all',
  quickSuggestions: { other: true, strings: true, comments: false },
  suggestOnTriggerCharacters: true,
  // Enter makes a new line where it would only accept what is written already.
  acceptSuggestionOnEnter: 'smart',
  suggest: { showStatusBar: !isTouched },
  suggestFontSize: 12,
  // Rows are as high as a finger is wide.
  suggestLineHeight: isTouched ? 44 : 24,
} as const
