import styles from './Dot.module.css'

interface DotProps {
  readonly kind: 'error' | 'warning' | 'info' | 'hint'
  /** What it says to people who do not see it. */
  readonly label: string
}

/** A dot that marks something as having a problem. */
export function Dot({ kind, label }: DotProps) {
  return <span className={styles.dot} data-kind={kind} role="img" aria-label={label} />
}
