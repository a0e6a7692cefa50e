import { type editor, editor as monacoEditor, type IDisposable } from 'monaco-editor/editor'
import { jsonPath } from '../report/path.ts'
import { linkedResult } from '../store/linkedResult.ts'
import { chooseLink, clickLink, hoverLink, leaveLink, type Link } from '../store/links.ts'
import { keysOf } from '../yaml/places/places.ts'

/** Links the nodes of the output: what the pointer is on, what is clicked, what the keys go to. */
export function linkOutput(editor: editor.ICodeEditor, model: editor.ITextModel): IDisposable {
  let over: Link | undefined
  const hover = (link: Link | undefined): void => {
    if (link && over && isSame(link, over)) return
    over = link
    if (link) hoverLink(link)
    else leaveLink()
  }
  const parts = [
    editor.onMouseMove(({ target }) => {
      const isText = target.type === monacoEditor.MouseTargetType.CONTENT_TEXT
      hover(isText ? linkAt(model, target.position) : undefined)
    }),
    editor.onMouseLeave(() => hover(undefined)),
    editor.onDidChangeCursorPosition(({ source, position }) => {
      const link = linkAt(model, position)
      if (link && source === 'mouse') clickLink(link)
      else if (source === 'keyboard') chooseLink(link)
    }),
    editor.onKeyDown(leaveLink),
  ]
  return { dispose: () => parts.forEach((part) => part.dispose()) }
}

interface ModelPosition {
  readonly lineNumber: number
  readonly column: number
}

/** The link of what stands at a place of the viewer. */
function linkAt(model: editor.ITextModel, position: ModelPosition): Link | undefined {
  const { linked } = linkedResult.getState()
  if (!linked || model.getValueLength() !== linked.result.output.length) return undefined
  const { index } = linked
  const indent = model.getLineFirstNonWhitespaceColumn(position.lineNumber)
  const column = Math.max(position.column, indent)
  const place = index.output.at(model.getOffsetAt({ lineNumber: position.lineNumber, column }))
  if (!place?.parent) return undefined
  const keys = keysOf(place)
  return { by: 'output', path: index.origin(keys), output: jsonPath(...keys) }
}

const isSame = (a: Link, b: Link): boolean => a.output?.keys.join('\n') === b.output?.keys.join('\n')
