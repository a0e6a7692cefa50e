import styles from './FieldValues.module.css'

interface FieldValuesProps {
  /** Whether no others are accepted. */
  readonly isOnly: boolean
  readonly rows: readonly { readonly value: string; readonly meaning: string }[]
}

/** The values that a field takes, or that are often written, and what they mean. */
export function FieldValues({ isOnly, rows }: FieldValuesProps) {
  return (
    <>
      <h2 className={styles.heading}>{isOnly ? 'Allowed values' : 'Often written'}</h2>
      <dl className={styles.values}>
        {rows.map(({ value, meaning }) => (
          <div key={value} className={styles.row}>
            <dt>
              <code>{value === '' ? '""' : value}</code>
            </dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
    </>
  )
}
