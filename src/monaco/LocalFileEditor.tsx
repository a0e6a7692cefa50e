import type { editor, IDisposable } from 'monaco-editor/editor'
import type { ReactNode } from 'react'
import { fileTokens } from '../assist/highlight/fileTokens.ts'
import { CodeEditor } from './CodeEditor.tsx'
import { contentColours } from './contentColours.ts'
import { editRange } from './editRange.ts'

interface LocalFileEditorProps {
  readonly path: string
  /** What is in the file now. Where it changes other than by typing here, the editor follows, as a step that can be undone. */
  readonly text: string
  readonly placeholder: ReactNode
  readonly onChange: (text: string) => void
}

/** The editor of a local file. The text is kept as it is typed, with the line ends and the byte order mark that it has. */
export function LocalFileEditor({ path, text, placeholder, onChange }: LocalFileEditorProps) {
  const mark = text.startsWith(byteOrderMark) ? byteOrderMark : ''
  const attach = (mounted: editor.IStandaloneCodeEditor): IDisposable => {
    const model = mounted.getModel()
    if (!model) return { dispose: () => undefined }
    const colours = mounted.createDecorationsCollection()
    const colour = (): void => {
      colours.set(decorations(model, path))
    }
    colour()
    return model.onDidChangeContent(colour)
  }
  return (
    <CodeEditor
      language="plaintext"
      options={{ ...options, ariaLabel: `Contents of ${path}` }}
      placeholder={placeholder}
      text={text.slice(mark.length)}
      onChange={(typed) => onChange(mark + typed)}
      attach={attach}
    />
  )
}

const byteOrderMark = '\uFEFF'

/** Longer texts stay without colours, in characters. */
const longest = 100_000

function decorations(model: editor.ITextModel, path: string): editor.IModelDeltaDecoration[] {
  if (model.getValueLength() > longest) return []
  return fileTokens(path, model.getValue()).map((token) => ({
    range: editRange(model, token),
    options: contentColours[token.kind],
  }))
}

// A tab is a tab in a Makefile.
const options = {
  insertSpaces: false,
  lineNumbersMinChars: 2,
  lineDecorationsWidth: 12,
  folding: false,
  glyphMargin: false,
} as const
