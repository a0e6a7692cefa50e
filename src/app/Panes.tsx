import { Group, Panel } from 'react-resizable-panels'
import { Builder } from '../features/builder/Builder.tsx'
import { changePane } from '../store/settings.ts'
import { useSettings } from '../store/useSettings.ts'
import { EditorAndResult } from './EditorAndResult.tsx'
import { openPanes, resultRoom } from './openPanes.ts'
import { PaneGutter } from './PaneGutter.tsx'
import { PaneRail } from './PaneRail.tsx'
import { firstBuilder, narrowest, railWidth, widestBuilder } from './paneSizes.ts'
import { useFocusOfPlace } from './useFocusOfPlace.ts'
import { usePaneSizes } from './usePaneSizes.ts'
import styles from './Panes.module.css'

interface PanesProps {
  readonly layout: 'wide' | 'tablet'
  /** Goes to a place in the text. */
  readonly onGo: (offset: number) => void
}

/** Builder, Editor and Result beside each other; on a tablet Builder beside Editor over Result. Closed ones are rails. */
export function Panes({ layout, onGo }: PanesProps) {
  const settings = useSettings((state) => state)
  const open = openPanes(settings, layout)
  const isTablet = layout === 'tablet'
  const builderSize = settings.panes.builder.size ?? firstBuilder[layout]
  const builderWidth = open.builder ? builderSize : railWidth
  const { left, right, rightSize, moveLeft, moveRight, keep } = usePaneSizes(layout, resultRoom(settings), builderWidth)
  useFocusOfPlace(open.builder, open.result)
  const pair = (
    <EditorAndResult open={open} isStacked={isTablet} sized={right} size={rightSize} onMove={moveRight} onGo={onGo} />
  )
  return (
    <div className={styles.panes}>
      {!open.builder && <PaneRail id="builder" label="Builder" icon="panel-left" />}
      {!open.editor && <PaneRail id="editor" label="Editor" icon="code" />}
      <Group key={layout} className={styles.group} orientation="horizontal" onLayoutChanged={keep}>
        {open.builder && (
          <>
            <Panel
              id="builder"
              panelRef={left}
              minSize={narrowest.builder}
              maxSize={widestBuilder}
              defaultSize={builderSize}
              groupResizeBehavior="preserve-pixel-size"
            >
              <Builder onGo={onGo} onClose={() => changePane('builder', { isOpen: false })} />
            </Panel>
            <PaneGutter between="Builder and Editor" closes="builder" onMove={moveLeft} />
          </>
        )}
        {isTablet ? (
          <Panel id="pair" minSize={narrowest.editor}>
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
