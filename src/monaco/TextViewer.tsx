import type { editor } from 'monaco-editor/editor'
import { useEffect, useRef, type ReactNode } from 'react'
import { CodeEditor } from './CodeEditor.tsx'
import { createTextView, type TextView, type TextViewContent } from './textView.ts'

interface TextViewerProps extends TextViewContent {
  readonly language: 'json' | 'yaml'
  /** The accessible name. */
  readonly label: string
  readonly placeholder: ReactNode
}

/** A coloured text that cannot be edited, with lines that are pointed at and notes behind lines. */
export function TextViewer({ text, lit, notes, language, label, placeholder }: TextViewerProps) {
  const view = useRef<TextView>(undefined)
  useEffect(() => view.current?.show({ text, lit, notes }), [text, lit, notes])
  const attach = (mounted: editor.IStandaloneCodeEditor): TextView => {
    const created = createTextView(mounted)
    created.show({ text, lit, notes })
    view.current = created
    return created
  }
  // Compact JSON would be a line without end.
  const wordWrap = text.includes('\n') ? 'off' : 'on'
  return (
    <CodeEditor
      key={language}
      language={language}
      options={{ ...options, ariaLabel: label, wordWrap }}
      placeholder={placeholder}
      attach={attach}
    />
  )
}

const options = { readOnly: true, domReadOnly: true, renderLineHighlight: 'none', links: false } as const
