import type { MachineUnit } from '../../machine/units/unit.ts'
import { stateWord } from './unitWords.ts'
import styles from './StateDot.module.css'

interface StateDotProps {
  readonly unit: MachineUnit
}

/** The state of a unit, with a dot before it. */
export function StateDot({ unit }: StateDotProps) {
  const { text, kind } = stateWord(unit)
  return (
    <span className={styles.state}>
      <span className={styles.dot} data-kind={kind} />
      {text}
    </span>
  )
}
