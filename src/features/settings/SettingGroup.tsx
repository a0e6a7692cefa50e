import { useId, type ReactNode } from 'react'
import styles from './SettingGroup.module.css'

interface SettingGroupProps {
  readonly title: string
  readonly children: ReactNode
}

/** Settings below a heading. */
export function SettingGroup({ title, children }: SettingGroupProps) {
  const id = useId()
  return (
    <section className={styles.group} aria-labelledby={id}>
      <h3 className={styles.title} id={id}>
        {title}
      </h3>
      {children}
    </section>
  )
}
