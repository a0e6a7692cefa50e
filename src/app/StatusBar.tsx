import { Button } from 'react-aria-components'
import { outputName } from '../features/ignition/outputName.ts'
import { clcTitle, specTitle } from '../spec/specTitle.ts'
import { useSpec } from '../features/spec/useSpec.ts'
import { sourceEditor } from '../monaco/sourceEditor.ts'
import { withoutHints } from '../report/report.ts'
import { showOverlay } from '../store/overlay.ts'
import { useWorkspace } from '../store/useWorkspace.ts'
import { byteSize, sizeText } from '../ui/sizeText.ts'
import { clockText } from '../ui/clockText.ts'
import { countText } from '../ui/countText.ts'
import { Icon } from '../ui/Icon.tsx'
import { Keys } from '../ui/Keys.tsx'
import { useStore } from 'zustand'
import styles from './StatusBar.module.css'

/** The last line of the page: whether the config is accepted, what comes out, and where the caret is. */
export function StatusBar() {
  const { spec, isClc } = useSpec()
  const good = useWorkspace((state) => state.lastGood)
  const caret = useStore(sourceEditor, (state) => state.caret)
  return (
    <footer className={styles.bar}>
      <State />
      {spec && (
        <span className={styles.item}>
          {specTitle(spec).variant} {specTitle(spec).version} <Icon name="arrow-right" size="small" /> Ignition{' '}
          {spec.ignition}
        </span>
      )}
      {isClc && (
        <span className={styles.item}>
          {clcTitle} <Icon name="arrow-right" size="small" /> Ignition 2.3.0
        </span>
      )}
      {good && (
        <span className={styles.item}>
          {outputName(good.output)} <b>{sizeText(byteSize(`${good.output}\n`))}</b>
        </span>
      )}
      <span className={styles.space} />
      {caret && (
        <span className={styles.item}>
          Ln {caret.line}, Col {caret.column}
        </span>
      )}
      <Button className={styles.item} onPress={() => showOverlay('keys')}>
        Keyboard <Keys>?</Keys>
      </Button>
    </footer>
  )
}

function State() {
  const latest = useWorkspace((state) => state.latest)
  const goodTime = useWorkspace((state) => state.lastGood?.time)
  if (!latest) return <span className={styles.item}>Translating…</span>
  const problems = withoutHints(latest.problems)
  const errors = problems.filter(({ kind }) => kind === 'error').length
  const others = problems.length - errors
  const words = latest.isValid
    ? ['Valid', ...(others > 0 ? [countText(others, 'warning')] : [])]
    : [countText(errors, 'error'), ...(goodTime === undefined ? [] : [`result is from ${clockText(goodTime)}`])]
  return (
    <span className={styles.item} data-kind={latest.isValid ? 'success' : 'error'} role="status">
      <Icon name={latest.isValid ? 'success' : 'error'} size="small" />
      {words.join(', ')}
    </span>
  )
}
