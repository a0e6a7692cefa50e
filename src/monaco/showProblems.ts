import { type editor, type IDisposable, type IRange, MarkerSeverity } from 'monaco-editor/editor'
import type { ReportEntry, ReportKind } from '../report/report.ts'
import { sentence } from '../report/sentence.ts'
import { workspace } from '../store/workspace.ts'

/** Underlines the problems of the workspace in the text; the hover says what is wrong and what to do. */
export function showProblems(monacoEditor: typeof editor, model: editor.ITextModel): IDisposable {
  const show = (problems: readonly ReportEntry[]): void =>
    monacoEditor.setModelMarkers(
      model,
      'kindling',
      problems.flatMap((entry) => markerOf(model, entry) ?? []),
    )
  show(workspace.getState().latest?.problems ?? [])
  const stop = workspace.subscribe(({ latest }, before) => {
    if (latest !== before.latest) show(latest?.problems ?? [])
  })
  return { dispose: stop }
}

function markerOf(model: editor.ITextModel, entry: ReportEntry): editor.IMarkerData | undefined {
  const range = problemRange(model, entry)
  if (!range) return undefined
  const title = sentence(entry.message)
  const message = entry.help === undefined ? title : `${title}\n${entry.help}`
  return { severity: severityOf[entry.kind], message, ...range }
}

/** Where a problem is marked; undefined where it has no place. */
export function problemRange(model: editor.ITextModel, entry: ReportEntry): IRange | undefined {
  if (!entry.range) return undefined
  const start = model.getPositionAt(entry.range.start.offset)
  const end = model.getPositionAt(entry.range.end.offset)
  const line = start.lineNumber
  // A problem of a whole mapping is shown on its first line; one of nothing, on what stands there.
  const lastColumn = model.getLineLastNonWhitespaceColumn(line) || model.getLineMaxColumn(line)
  const endColumn = end.lineNumber > line ? lastColumn : end.column
  return {
    startLineNumber: line,
    startColumn: start.column,
    endLineNumber: line,
    endColumn: endColumn > start.column ? endColumn : Math.max(lastColumn, start.column + 1),
  }
}

const severityOf: Readonly<Record<ReportKind, MarkerSeverity>> = {
  error: MarkerSeverity.Error,
  warning: MarkerSeverity.Warning,
  info: MarkerSeverity.Info,
  hint: MarkerSeverity.Hint,
}
