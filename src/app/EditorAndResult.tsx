import type { Ref } from 'react'
import { Panel, type PanelImperativeHandle } from 'react-resizable-panels'
import { EditorPane } from '../features/editor/EditorPane.tsx'
import { changePane } from '../store/settings.ts'
import { useSettings } from '../store/useSettings.ts'
import { PaneGutter } from './PaneGutter.tsx'
import { narrowest, resultWidth } from './paneSizes.ts'
import { ResultPane } from './ResultPane.tsx'

interface EditorAndResultProps {
  /** Whether Editor stands over Result. */
  readonly isStacked: boolean
  /** How wide Builder is, or what is left of it. */
  readonly builderWidth: number
  /** The panel whose size is kept. */
  readonly sized: Ref<PanelImperativeHandle | null>
  readonly onMove: (pixels: number) => void
  /** Goes to a place in the text. */
  readonly onGo: (offset: number) => void
}

/** The panels of Editor and Result; of Editor alone while Result is closed. */
export function EditorAndResult({ isStacked, builderWidth, sized, onMove, onGo }: EditorAndResultProps) {
  const { editor, result } = useSettings((state) => state.panes)
  const editorSize = isStacked && { panelRef: sized, defaultSize: editor.size ?? '50%' }
  const resultSize = !isStacked && { panelRef: sized, defaultSize: result.size ?? resultWidth(builderWidth) }
  return (
    <>
      <Panel id="editor" minSize={isStacked ? narrowest.row : narrowest.editor} {...editorSize}>
        <EditorPane />
      </Panel>
      {result.isOpen && (
        <>
          <PaneGutter between="Editor and Result" closes="result" isRow={isStacked} onMove={onMove} />
          <Panel id="result" minSize={isStacked ? narrowest.row : narrowest.result} {...resultSize}>
            <ResultPane onGo={onGo} onClose={() => changePane('result', { isOpen: false })} />
          </Panel>
        </>
      )}
    </>
  )
}
