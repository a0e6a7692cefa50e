import { copyText } from '../../ui/copyText.ts'
import { IconButton } from '../../ui/IconButton.tsx'
import styles from './FieldExample.module.css'

interface FieldExampleProps {
  readonly text: string
}

/** How a field is written, to be copied. */
export function FieldExample({ text }: FieldExampleProps) {
  return (
    <>
      <h2 className={styles.heading}>Example</h2>
      <div className={styles.example}>
        <pre className={styles.text}>{text}</pre>
        <IconButton icon="copy" label="Copy the example" onPress={() => void copyText(text, 'Copied the example.')} />
      </div>
    </>
  )
}
