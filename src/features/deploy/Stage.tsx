import { useId, type ReactNode } from 'react'
import styles from './Stage.module.css'

interface StageProps {
  readonly title: string
  /** What stands beside the title. */
  readonly beside?: ReactNode
  readonly children: ReactNode
}

/** One step of the way to a machine. */
export function Stage({ title, beside, children }: StageProps) {
  const id = useId()
  return (
    <section className={styles.stage} aria-labelledby={id}>
      <div className={styles.head}>
        <h3 id={id} className={styles.title}>
          {title}
        </h3>
        {beside}
      </div>
      {children}
    </section>
  )
}
