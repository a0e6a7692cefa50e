import { useId, type ReactNode } from 'react'
import styles from './Block.module.css'

interface BlockProps {
  readonly title: string
  /** Said beside the title. */
  readonly hint?: ReactNode
  /** What can be chosen about what is shown. */
  readonly actions?: ReactNode
  readonly children: ReactNode
}

/** A part of what the machine becomes, under its title. */
export function Block({ title, hint, actions, children }: BlockProps) {
  const id = useId()
  return (
    <section className={styles.block} aria-labelledby={id}>
      <header className={styles.head}>
        <h3 className={styles.title} id={id}>
          {title}
        </h3>
        {hint && <div className={styles.hint}>{hint}</div>}
        {actions && <div className={styles.actions}>{actions}</div>}
      </header>
      {children}
    </section>
  )
}
