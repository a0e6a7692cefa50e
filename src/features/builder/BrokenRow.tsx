import { Button } from 'react-aria-components'
import type { PathKey } from '../../report/path.ts'
import { ProblemDot } from './ProblemDot.tsx'
import { useForm } from './useForm.ts'
import styles from './ItemRow.module.css'

interface BrokenRowProps {
  readonly label?: string | undefined
  readonly line: number | undefined
  /** Where it stands: an offset, or the path of an item. */
  readonly offset?: number
  readonly path?: readonly PathKey[]
}

/** What cannot be read: its line, and the way there. */
export function BrokenRow({ label, line, offset, path = [] }: BrokenRowProps) {
  const { reading, onGo } = useForm()
  return (
    <li>
      <Button className={styles.item} data-head onPress={() => onGo(offset ?? reading.placeOf(path)?.offset ?? 0)}>
        <span className={styles.label} data-word={label === undefined}>
          {label ?? 'Not readable'}
        </span>
        <ProblemDot kind="error" />
        <span className={styles.note}>line {line ?? 1}</span>
      </Button>
    </li>
  )
}
