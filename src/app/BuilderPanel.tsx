import type { Ref } from 'react'
import { Panel, type PanelImperativeHandle } from 'react-resizable-panels'
import { changePane } from '../store/settings.ts'
import { BuilderPane } from './BuilderPane.tsx'
import { PaneGutter } from './PaneGutter.tsx'
import { narrowest, widestBuilder } from './paneSizes.ts'

interface BuilderPanelProps {
  readonly sized: Ref<PanelImperativeHandle | null>
  /** In pixels, at first. */
  readonly size: number
  /** Whether it has a wide form. */
  readonly isWide: boolean
  /** Called when an arrow key moves its edge, in pixels. */
  readonly onMove: (pixels: number) => void
  /** Goes to a place in the text. */
  readonly onGo: (offset: number) => void
}

/** The Builder beside the text, and the gap that resizes it. */
export function BuilderPanel({ sized, size, isWide, onMove, onGo }: BuilderPanelProps) {
  return (
    <>
      <Panel
        id="builder"
        panelRef={sized}
        minSize={narrowest.builder}
        maxSize={isWide ? '100%' : widestBuilder}
        defaultSize={size}
        groupResizeBehavior="preserve-pixel-size"
      >
        <BuilderPane onGo={onGo} onClose={() => changePane('builder', { isOpen: false })} />
      </Panel>
      <PaneGutter between="Builder and Editor" closes="builder" onMove={onMove} />
    </>
  )
}
