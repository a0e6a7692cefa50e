import type { editor, IDisposable } from 'monaco-editor/editor'
import { useEffect, useRef, type ReactNode } from 'react'
import { attachOutput } from './attachOutput.ts'
import { CodeEditor } from './CodeEditor.tsx'
import { keepLineFeeds } from './keepLineFeeds.ts'
import { keepView, restoreView } from './outputView.ts'
import { showText } from './showText.ts'

interface OutputViewerProps {
  readonly text: string
  readonly language: 'json' | 'yaml'
  /** The accessible name. */
  readonly label: string
  readonly placeholder: ReactNode
}

/** The result: a coloured text that cannot be edited. */
export function OutputViewer({ text, language, label, placeholder }: OutputViewerProps) {
  const model = useRef<editor.ITextModel | null>(null)
  // The text may go on before Monaco is there.
  const newest = useRef(text)
  useEffect(() => {
    newest.current = text
    if (model.current) showText(model.current, text)
  }, [text])
  // Compact JSON would be a line without end.
  const isOneLine = !text.includes('\n')
  const attach = (mounted: editor.IStandaloneCodeEditor): IDisposable => {
    const shown = mounted.getModel()
    model.current = shown
    if (!shown) return { dispose: () => undefined }
    keepLineFeeds(shown)
    showText(shown, newest.current)
    const attached = attachOutput(mounted, shown)
    restoreView(mounted)
    return {
      dispose: () => {
        keepView(mounted)
        model.current = null
        attached.dispose()
      },
    }
  }
  return (
    <CodeEditor
      language={language}
      options={{ ...options, ariaLabel: label, wordWrap: isOneLine ? 'on' : 'off' }}
      placeholder={placeholder}
      attach={attach}
    />
  )
}

const options = { readOnly: true, domReadOnly: true, renderLineHighlight: 'none', links: false } as const
