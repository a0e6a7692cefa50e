import { useState } from 'react'
import styles from './NameField.module.css'

interface NameFieldProps {
  readonly name: string
  /** Called with the new name, or the old one where it was given up, and whether a key has ended it. */
  readonly onDone: (name: string, isByKey: boolean) => void
}

/** Takes another name for the open document. Enter keeps it, Escape does not. */
export function NameField({ name, onDone }: NameFieldProps) {
  const [text, setText] = useState(name)
  return (
    <div className={styles.field}>
      <input
        className={styles.input}
        aria-label="Name of the document"
        // oxlint-disable-next-line jsx-a11y/no-autofocus -- it has been opened to be typed in
        autoFocus
        value={text}
        onChange={({ target }) => setText(target.value)}
        onFocus={({ target }) => target.select()}
        onBlur={() => onDone(text, false)}
        onKeyDown={({ key }) => {
          if (key === 'Enter') onDone(text, true)
          if (key === 'Escape') onDone(name, true)
        }}
      />
    </div>
  )
}
