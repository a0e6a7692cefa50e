import { Button } from 'react-aria-components'
import { ProblemDot } from './ProblemDot.tsx'
import { useForm } from './useForm.ts'
import styles from './ItemRow.module.css'

interface BrokenRowProps {
  readonly label?: string | undefined
  readonly line: number
  readonly offset: number
}

/** What cannot be read: its line, and the way there. */
export function BrokenRow({ label, line, offset }: BrokenRowProps) {
  const { onGo } = useForm()
  return (
    <li>
      <Button className={styles.item} data-head onPress={() => onGo(offset)}>
        <span className={styles.label} data-word={label === undefined}>
          {label ?? 'Not readable'}
        </span>
        <ProblemDot kind="error" />
        <span className={styles.note}>line {line}</span>
      </Button>
    </li>
  )
}
