import { ToggleButton, ToggleButtonGroup } from 'react-aria-components'
import styles from './Segmented.module.css'

interface SegmentedProps<Choice extends string> {
  readonly label: string
  readonly choices: Readonly<Record<Choice, string>>
  readonly chosen: Choice
  readonly onChange: (choice: Choice) => void
}

/** One choice of a few, all in sight. */
export function Segmented<Choice extends string>({ label, choices, chosen, onChange }: SegmentedProps<Choice>) {
  const names = Object.keys(choices).filter((name): name is Choice => name in choices)
  return (
    <ToggleButtonGroup
      className={styles.segmented}
      aria-label={label}
      disallowEmptySelection
      selectedKeys={[chosen]}
      onSelectionChange={(keys) => {
        const next = names.find((name) => keys.has(name))
        if (next !== undefined) onChange(next)
      }}
    >
      {names.map((name) => (
        <ToggleButton key={name} id={name} className={styles.segment}>
          {choices[name]}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  )
}
