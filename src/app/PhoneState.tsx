import { withoutHints } from '../report/report.ts'
import { useWorkspace } from '../store/useWorkspace.ts'
import { Icon } from '../ui/Icon.tsx'
import styles from './PhoneState.module.css'

/** On a phone, in the top bar: whether the config is accepted. */
export function PhoneState() {
  const latest = useWorkspace((state) => state.latest)
  if (!latest) return null
  const count = withoutHints(latest.problems).length
  const kind = latest.isValid ? (count > 0 ? 'warning' : 'success') : 'error'
  return (
    <span className={styles.state} data-kind={kind} role="status">
      <Icon name={kind} />
      {kind === 'success' ? (
        'Valid'
      ) : (
        <>
          {count} <span className={styles.words}>{count === 1 ? 'problem' : 'problems'}</span>
        </>
      )}
    </span>
  )
}
