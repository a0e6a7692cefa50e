import type { editor, IDisposable } from 'monaco-editor/editor'
import { linkedResult } from '../store/linkedResult.ts'
import { outputViewer } from './outputViewer.ts'

/** Makes room below the line of the peeked value, and announces it. The page fills it; the room follows its height. */
export function showPeek(editor: editor.ICodeEditor, model: editor.ITextModel): IDisposable {
  let close: (() => void) | undefined
  const show = (): void => {
    const line = lineOfPeeked(model)
    if (line === 'unknown') return
    close?.()
    close = line === undefined ? undefined : openZone(editor, line)
  }
  show()
  const changes = model.onDidChangeContent(show)
  const stops = [
    linkedResult.subscribe(show),
    outputViewer.subscribe((now, before) => {
      if (now.peeked !== before.peeked) show()
    }),
  ]
  return {
    dispose: () => {
      for (const stop of stops) stop()
      changes.dispose()
      close?.()
    },
  }
}

function lineOfPeeked(model: editor.ITextModel): number | undefined | 'unknown' {
  const { peeked } = outputViewer.getState()
  const { linked } = linkedResult.getState()
  if (!peeked || !linked) return undefined
  if (linked.result.output !== model.getValue()) return 'unknown'
  const place = linked.index.output.of(peeked.keys)
  return place && model.getPositionAt(place.end).lineNumber
}

/** Opens room below a line, and lays an element over it that every tool can reach. Returns how to close it. */
function openZone(editor: editor.ICodeEditor, afterLineNumber: number): () => void {
  const content = document.createElement('div')
  const widget = { getId: () => 'kindling.peek', getDomNode: () => content, getPosition: () => null }
  const zone: editor.IViewZone = {
    afterLineNumber,
    heightInPx: 0,
    domNode: document.createElement('div'),
    onDomNodeTop: (top) => (content.style.insetBlockStart = `${top}px`),
  }
  let id = ''
  editor.changeViewZones((zones) => (id = zones.addZone(zone)))
  editor.addOverlayWidget(widget)
  const place = (): void => {
    const { contentLeft, contentWidth } = editor.getLayoutInfo()
    content.style.insetInlineStart = `${contentLeft}px`
    content.style.inlineSize = `${contentWidth}px`
    zone.heightInPx = content.offsetHeight
    editor.changeViewZones((zones) => zones.layoutZone(id))
  }
  const resize = new ResizeObserver(place)
  resize.observe(content)
  const layout = editor.onDidLayoutChange(place)
  outputViewer.setState({ peekPlace: content })
  return () => {
    resize.disconnect()
    layout.dispose()
    outputViewer.setState({ peekPlace: undefined })
    editor.removeOverlayWidget(widget)
    editor.changeViewZones((zones) => zones.removeZone(id))
  }
}
