import styles from './Mark.module.css'

/** Kindling's mark: a stick and a spark. */
export function Mark() {
  return (
    <svg className={styles.mark} viewBox="0 0 24 24" aria-hidden="true">
      <rect className={styles.stick} x="4" y="3" width="3.5" height="18" rx="1.75" />
      <path
        className={styles.spark}
        d="M8.7 11.6c4-1.2 6.9-4 8.7-8.5.4-1 2-.7 1.9.5-.4 3.2-1.8 6-4 8.4 2.2 2.4 3.6 5.2 4 8.4.1 1.2-1.5 1.5-1.9.5-1.8-4.5-4.7-7.3-8.7-8.5-.4-.1-.4-.7 0-.8z"
      />
    </svg>
  )
}
