import styles from './Keys.module.css'

interface KeysProps {
  readonly children: string
}

/** A key or a chord. */
export function Keys({ children }: KeysProps) {
  return <kbd className={styles.keys}>{children}</kbd>
}
