import { Input } from 'react-aria-components'
import styles from './LineBox.module.css'

interface LineBoxProps {
  readonly isCode?: boolean
  readonly isNumeric?: boolean
  readonly placeholder?: string
}

/** The box of a text field of one line. What it says is taken as it is: nothing completes, corrects or capitalises it. */
export function LineBox({ isCode = false, isNumeric = false, placeholder = '' }: LineBoxProps) {
  return (
    <Input
      className={styles.box}
      data-code={isCode || undefined}
      inputMode={isNumeric ? 'numeric' : 'text'}
      placeholder={placeholder}
      autoCapitalize="off"
      spellCheck={false}
    />
  )
}
