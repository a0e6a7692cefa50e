import type { RunRow } from '../../convert/docker/carryRun.ts'
import { Icon } from '../../ui/Icon.tsx'
import styles from './PasteRun.module.css'

interface UnderstoodListProps {
  readonly rows: readonly RunRow[]
}

/** Each part of a command, and what it became. */
export function UnderstoodList({ rows }: UnderstoodListProps) {
  return (
    <ul className={styles.list}>
      {rows.map(({ from, to, note }) => (
        <li key={`${from} ${to}`} className={styles.parsed}>
          <span className={styles.from}>{from}</span>
          <Icon name="arrow-right" size="small" />
          <span className={styles.to} data-code={/[=-]/.test(to) || undefined}>
            {to}
          </span>
          <span className={styles.hint}>{note}</span>
        </li>
      ))}
    </ul>
  )
}
