import type { Use } from '../../machine/disks/disk.ts'
import styles from './UseList.module.css'

interface UseListProps {
  readonly uses: readonly Use[]
  /** Said where there is none. */
  readonly empty: string
}

/** What becomes of a device, from the outside in. */
export function UseList({ uses, empty }: UseListProps) {
  if (uses.length === 0) return <span>{empty}</span>
  return (
    <span>
      {uses.map(({ text, path }, index) => (
        <span key={index}>
          {index > 0 && ', '}
          {text}
          {path && (
            <>
              {' '}
              <code className={styles.code}>{path}</code>
            </>
          )}
        </span>
      ))}
    </span>
  )
}
