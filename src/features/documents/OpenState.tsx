import { withoutHints } from '../../report/report.ts'
import { useWorkspace } from '../../store/useWorkspace.ts'
import { countText } from '../../ui/countText.ts'
import styles from './OpenState.module.css'

/** A dot that says whether the open document has errors or warnings; nothing where it has none. */
export function OpenState() {
  const latest = useWorkspace((state) => state.latest)
  const problems = withoutHints(latest?.problems ?? [])
  const [first] = problems
  if (!first) return null
  const errors = problems.filter(({ kind }) => kind === 'error').length
  const label = errors > 0 ? countText(errors, 'error') : countText(problems.length, 'warning')
  return <span className={styles.dot} data-kind={errors > 0 ? 'error' : 'warning'} role="img" aria-label={label} />
}
