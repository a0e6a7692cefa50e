import { Group, Panel } from 'react-resizable-panels'
import { useSettings } from '../store/useSettings.ts'
import { BuilderPanel } from './BuilderPanel.tsx'
import { EditorAndResult } from './EditorAndResult.tsx'
import { openPanes, resultRoom } from './openPanes.ts'
import { PaneRail } from './PaneRail.tsx'
import { firstBuilder, narrowest, railWidth } from './paneSizes.ts'
import { useFocusOfPlace } from './useFocusOfPlace.ts'
import { usePaneSizes } from './usePaneSizes.ts'
import { useWideBuilder } from './useWideBuilder.ts'
import styles from './Panes.module.css'

interface PanesProps {
  readonly layout: 'wide' | 'tablet'
  /** Goes to a place in the text. */
  readonly onGo: (offset: number) => void
}

/** Builder, Editor and Result beside each other; on a tablet Builder beside Editor over Result. Closed ones are rails. */
export function Panes({ layout, onGo }: PanesProps) {
  const settings = useSettings((state) => state)
  const shown = openPanes(settings, layout)
  const isTablet = layout === 'tablet'
  const builderSize = settings.panes.builder.size ?? firstBuilder[layout]
  const builderWidth = shown.builder ? builderSize : railWidth
  const { left, right, rightSize, moveLeft, moveRight, keep } = usePaneSizes(layout, resultRoom(settings), builderWidth)
  const isWide = useWideBuilder(left, builderSize)
  const open = isWide ? openBesideWide[layout] : shown
  useFocusOfPlace(open.builder, open.result)
  const pair = (
    <EditorAndResult open={open} isStacked={isTablet} sized={right} size={rightSize} onMove={moveRight} onGo={onGo} />
  )
  return (
    <div className={styles.panes}>
      {!open.builder && <PaneRail id="builder" label="Builder" icon="panel-left" />}
      {!open.editor && <PaneRail id="editor" label="Editor" icon="code" />}
      <Group key={layout} className={styles.group} orientation="horizontal" onLayoutChanged={keep}>
        {open.builder && <BuilderPanel sized={left} size={builderSize} isWide={isWide} onMove={moveLeft} onGo={onGo} />}
        {isTablet ? (
          <Panel id="pair" data-closed={isWide || undefined} minSize={narrowest.editor}>
            <Group className={styles.group} orientation="vertical" onLayoutChanged={keep}>
              {pair}
            </Group>
          </Panel>
        ) : (
          pair
        )}
      </Group>
      {!open.result && <PaneRail id="result" label="Result" icon="panel-right" />}
    </div>
  )
}

/** Which panes stand open while Builder has a wide form. */
const openBesideWide = {
  wide: { builder: true, editor: true, result: false },
  tablet: { builder: true, editor: false, result: false },
} as const
