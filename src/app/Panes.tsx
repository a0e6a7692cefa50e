import { Group, Panel } from 'react-resizable-panels'
import { Builder } from '../features/builder/Builder.tsx'
import { EditorPane } from '../features/editor/EditorPane.tsx'
import { Result } from '../features/ignition/Result.tsx'
import { changePane, type PaneId } from '../store/settings.ts'
import { useSettings } from '../store/useSettings.ts'
import { PaneGutter } from './PaneGutter.tsx'
import { PaneRail } from './PaneRail.tsx'
import styles from './Panes.module.css'

interface PanesProps {
  readonly layout: 'wide' | 'tablet'
}

const narrowestBuilder = 280
const widestBuilder = 480
const builderWidth = 344
const narrowestEditor = 360
const narrowestResult = 340

/** Builder, Editor and Result beside each other; on a tablet Builder beside Editor over Result. Closed ones are rails. */
export function Panes({ layout }: PanesProps) {
  const { builder, result } = useSettings((state) => state.panes)
  const isTablet = layout === 'tablet'
  const editor = (
    <Panel key="editor" id="editor" minSize={isTablet ? 160 : narrowestEditor} defaultSize={isTablet ? '50%' : '54%'}>
      <EditorPane />
    </Panel>
  )
  const resultPanel = (
    <Panel
      key="result"
      id="result"
      minSize={isTablet ? 160 : narrowestResult}
      {...(result.size !== undefined && { defaultSize: result.size })}
      onResize={remember('result')}
    >
      <Result />
    </Panel>
  )
  const resultGutter = <PaneGutter key="result gutter" between="Editor and Result" closes="result" isRow={isTablet} />
  const right = result.isOpen ? [editor, resultGutter, resultPanel] : [editor]
  return (
    <div className={styles.panes}>
      {!builder.isOpen && <PaneRail id="builder" label="Builder" icon="panel-left" />}
      <Group className={styles.group} orientation="horizontal">
        {builder.isOpen && (
          <Panel
            id="builder"
            minSize={narrowestBuilder}
            maxSize={widestBuilder}
            defaultSize={builder.size ?? builderWidth}
            groupResizeBehavior="preserve-pixel-size"
            onResize={remember('builder')}
          >
            <Builder />
          </Panel>
        )}
        {builder.isOpen && <PaneGutter between="Builder and Editor" closes="builder" />}
        {isTablet ? (
          <Panel id="right" minSize={narrowestEditor}>
            <Group className={styles.group} orientation="vertical">
              {right}
            </Group>
          </Panel>
        ) : (
          right
        )}
      </Group>
      {!result.isOpen && <PaneRail id="result" label="Result" icon="panel-right" />}
    </div>
  )
}

// The first size is the one that was asked for, not one the person has chosen.
function remember(id: PaneId) {
  return ({ inPixels }: { readonly inPixels: number }, _: unknown, before: unknown): void => {
    if (before !== undefined && inPixels > 0) changePane(id, { size: Math.round(inPixels) })
  }
}
