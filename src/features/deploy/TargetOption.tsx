import { ListBoxItem } from 'react-aria-components'
import type { GoodResult } from '../../store/workspace.ts'
import type { Target } from '../../targets/target.ts'
import { Meter } from '../../ui/Meter.tsx'
import { summaryOf } from './summaryOf.ts'
import styles from './TargetOption.module.css'

interface TargetOptionProps {
  readonly target: Target
  readonly good: GoodResult | undefined
}

/** One target to choose: its limit, and how full it would be. */
export function TargetOption({ target, good }: TargetOptionProps) {
  const { words, limit, fullness, state } = summaryOf(target, good)
  return (
    <ListBoxItem
      id={target.id}
      className={styles.target}
      data-state={state}
      textValue={target.name}
      aria-label={`${target.name}, ${words}`}
    >
      <span className={styles.name}>{target.name}</span>
      {limit !== undefined && <span className={styles.limit}>{limit}</span>}
      {fullness && (
        <span className={styles.meter}>
          <Meter value={fullness.size} limit={fullness.limit} isNear={state === 'near'} />
        </span>
      )}
    </ListBoxItem>
  )
}
