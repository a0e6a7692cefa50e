import { changeSource } from '../../store/documentActions.ts'
import { useWorkspace } from '../../store/useWorkspace.ts'
import styles from './PlainEditor.module.css'

/** A plain text box that does the editor's job where Monaco cannot be loaded. */
export function PlainEditor() {
  const source = useWorkspace((state) => state.document?.source ?? '')
  return (
    <div className={styles.editor}>
      <p className={styles.note}>The editor could not be loaded. Your text is safe, and this plain box does the job.</p>
      <textarea
        className={styles.text}
        aria-label="Butane YAML"
        spellCheck={false}
        value={source}
        onChange={({ target }) => changeSource(target.value)}
      />
    </div>
  )
}
