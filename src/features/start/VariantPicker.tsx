import { latestSpec, type Variant } from '../../spec/registry.ts'
import { specTitle } from '../../spec/specTitle.ts'
import { Select } from '../../ui/Select.tsx'
import styles from './GoalCards.module.css'

interface VariantPickerProps {
  readonly chosen: Variant
  readonly onChange: (variant: Variant) => void
}

/** What the config is for: an operating system, at the newest version that is no experiment. */
export function VariantPicker({ chosen, onChange }: VariantPickerProps) {
  return (
    <span className={styles.for}>
      <span aria-hidden="true">for</span>
      <Select label="For" hasHiddenLabel choices={choices} chosen={chosen} onChange={onChange} />
    </span>
  )
}

const named = (variant: Variant): string => {
  const title = specTitle(latestSpec(variant))
  return `${title.variant} ${title.version}`
}

const choices: Readonly<Record<Variant, string>> = {
  flatcar: named('flatcar'),
  fcos: named('fcos'),
  openshift: named('openshift'),
  r4e: named('r4e'),
  fiot: named('fiot'),
}
