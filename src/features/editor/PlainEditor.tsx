import { useEffect, useRef } from 'react'
import { announceEditor, type SourceEditor } from '../../monaco/sourceEditor.ts'
import { changeSource } from '../../store/documentActions.ts'
import { useWorkspace } from '../../store/useWorkspace.ts'
import styles from './PlainEditor.module.css'

/** A plain text box that does the editor's job where Monaco cannot be loaded. */
export function PlainEditor() {
  const source = useWorkspace((state) => state.document?.source ?? '')
  const box = useRef<HTMLTextAreaElement>(null)
  useEffect(() => (box.current ? announceEditor(handleOf(box.current)) : undefined), [])
  return (
    <div className={styles.editor}>
      <p className={styles.note}>The editor could not be loaded. Your text is safe, and this plain box does the job.</p>
      <textarea
        ref={box}
        className={styles.text}
        aria-label="Butane YAML"
        spellCheck={false}
        wrap="off"
        value={source}
        onChange={({ target }) => changeSource(target.value)}
      />
    </div>
  )
}

function handleOf(box: HTMLTextAreaElement): SourceEditor {
  const command = (name: 'undo' | 'redo'): void => {
    box.focus()
    // Old, but the only way to the history that the browser keeps of a text box.
    document.execCommand(name)
  }
  return {
    reveal(offset) {
      box.focus()
      box.setSelectionRange(offset, offset)
    },
    focus: () => box.focus(),
    goToLink: () => box.focus(),
    undo: () => command('undo'),
    redo: () => command('redo'),
  }
}
