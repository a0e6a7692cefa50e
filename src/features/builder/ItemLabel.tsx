import styles from './ItemLabel.module.css'

interface ItemLabelProps {
  readonly label: string
}

/** The name of an item. Of a path the last part stands out, and where there is no room the folder is cut. */
export function ItemLabel({ label }: ItemLabelProps) {
  const cut = label.startsWith('/') ? label.lastIndexOf('/', label.length - 2) + 1 : 0
  if (cut <= 1) return label
  return (
    <span className={styles.path}>
      <bdi>
        <span className={styles.folder}>{label.slice(0, cut)}</span>
        {label.slice(cut)}
      </bdi>
    </span>
  )
}
