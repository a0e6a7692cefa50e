import type { Ref } from 'react'
import { Panel, type PanelImperativeHandle } from 'react-resizable-panels'
import { EditorPane } from '../features/editor/EditorPane.tsx'
import { changePane } from '../store/settings.ts'
import type { OpenPanes } from './openPanes.ts'
import { PaneGutter } from './PaneGutter.tsx'
import { narrowest } from './paneSizes.ts'
import { ResultPane } from './ResultPane.tsx'

interface EditorAndResultProps {
  readonly open: OpenPanes
  /** Whether Editor stands over Result. */
  readonly isStacked: boolean
  /** The panel whose size is kept, and how large it is at first: Editor where they are stacked, else Result. */
  readonly sized: Ref<PanelImperativeHandle | null>
  readonly size: number | string
  readonly onMove: (pixels: number) => void
  /** Goes to a place in the text. */
  readonly onGo: (offset: number) => void
}

/** The panels of Editor and Result; of Editor alone while Result is closed. An Editor out of sight keeps its history. */
export function EditorAndResult({ open, isStacked, sized, size, onMove, onGo }: EditorAndResultProps) {
  const sizing = { panelRef: sized, defaultSize: size }
  return (
    <>
      <Panel
        id="editor"
        data-closed={!open.editor || undefined}
        minSize={isStacked ? narrowest.row : narrowest.editor}
        {...(isStacked && sizing)}
      >
        <EditorPane />
      </Panel>
      {open.result && (
        <>
          {open.editor && <PaneGutter between="Editor and Result" closes="result" isRow={isStacked} onMove={onMove} />}
          <Panel id="result" minSize={isStacked ? narrowest.row : narrowest.result} {...(!isStacked && sizing)}>
            <ResultPane onGo={onGo} onClose={() => changePane('result', { isOpen: false })} />
          </Panel>
        </>
      )}
    </>
  )
}
