import styles from './PaneTitle.module.css'

interface PaneTitleProps {
  readonly children: string
}

/** The heading of a pane. */
export function PaneTitle({ children }: PaneTitleProps) {
  return <h2 className={styles.title}>{children}</h2>
}
