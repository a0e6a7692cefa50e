import { Button } from 'react-aria-components'
import { Icon } from '../../ui/Icon.tsx'
import type { FileRow } from './fileRows.ts'
import styles from './UseList.module.css'

interface UseListProps {
  readonly row: FileRow
  readonly onGo: (offset: number) => void
}

/** The places of the text that take in a local file; each goes there. */
export function UseList({ row: { path, uses }, onGo }: UseListProps) {
  if (uses.length === 0) return null
  return (
    <section aria-label="Used in this config">
      <h3 className={styles.title}>Used in this config</h3>
      <ul className={styles.uses}>
        {uses.map(({ start, becomes, line, takes }) => (
          <li key={start}>
            <Button className={styles.use} onPress={() => onGo(start)}>
              <span className={styles.name}>{becomes ?? path}</span>
              <span className={styles.line}>{takes === 'tree' ? `a tree, line ${line}` : `line ${line}`}</span>
              <Icon name="chevron-right" size="small" />
            </Button>
          </li>
        ))}
      </ul>
    </section>
  )
}
