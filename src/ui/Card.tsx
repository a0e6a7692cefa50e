import { useId, type ReactNode } from 'react'
import styles from './Card.module.css'

interface CardProps {
  readonly title: string
  readonly hint?: string
  readonly children: ReactNode
}

/** A titled box on the page. */
export function Card({ title, hint, children }: CardProps) {
  const id = useId()
  return (
    <section className={styles.card} aria-labelledby={id}>
      <header className={styles.head}>
        <h2 className={styles.title} id={id}>
          {title}
        </h2>
        {hint && <p className={styles.hint}>{hint}</p>}
      </header>
      {children}
    </section>
  )
}
