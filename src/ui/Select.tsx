import { useId } from 'react'
import { Icon } from './Icon.tsx'
import line from './LineBox.module.css'
import styles from './Select.module.css'

interface SelectProps<Choice extends string> {
  readonly label: string
  /** Whether a visible label stands elsewhere. */
  readonly hasHiddenLabel?: boolean
  readonly choices: Readonly<Record<Choice, string>>
  readonly chosen: Choice
  readonly onChange: (choice: Choice) => void
}

/** One choice of several, in the browser's own list. */
export function Select<Choice extends string>({
  label,
  hasHiddenLabel = false,
  choices,
  chosen,
  onChange,
}: SelectProps<Choice>) {
  const id = useId()
  const names = Object.keys(choices).filter((name): name is Choice => name in choices)
  return (
    <div className={styles.field}>
      {!hasHiddenLabel && (
        <label className={styles.label} htmlFor={id}>
          {label}
        </label>
      )}
      <span className={styles.box}>
        <select
          id={id}
          aria-label={hasHiddenLabel ? label : undefined}
          className={line.box}
          value={chosen}
          onChange={({ target }) => {
            const next = names.find((name) => name === target.value)
            if (next !== undefined) onChange(next)
          }}
        >
          {names.map((name) => (
            <option key={name} value={name}>
              {choices[name]}
            </option>
          ))}
        </select>
        <Icon name="chevron-down" />
      </span>
    </div>
  )
}
