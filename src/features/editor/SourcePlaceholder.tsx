import { useWorkspace } from '../../store/useWorkspace.ts'
import styles from './SourcePlaceholder.module.css'

/** The text before the editor has loaded: to be read, selected and copied. */
export function SourcePlaceholder() {
  const source = useWorkspace((state) => state.document?.source ?? '')
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a long text is scrolled by keys
    <pre className={styles.text} tabIndex={0} aria-label="Butane YAML, the editor is loading">
      {source}
    </pre>
  )
}
