import styles from './Skeleton.module.css'

interface SkeletonProps {
  /** What is awaited. */
  readonly label: string
}

/** Lines in place of something that is on its way; unseen for the first moment. */
export function Skeleton({ label }: SkeletonProps) {
  return (
    <div className={styles.skeleton} role="img" aria-label={label}>
      <span className={styles.line} />
      <span className={styles.line} />
      <span className={styles.line} />
    </div>
  )
}
