import { useEffect, useRef } from 'react'
import { useStore } from 'zustand'
import type { Goal } from '../../goals/goal.ts'
import type { Spec } from '../../spec/registry.ts'
import { goalForms } from '../../store/goalForms.ts'
import { Segmented } from '../../ui/Segmented.tsx'
import styles from './GoalHead.module.css'

interface GoalHeadProps {
  readonly goal: Goal
  readonly spec: Spec
  /** Whether it is described by a command; absent where it cannot be. */
  readonly isPasted?: boolean | undefined
  readonly onPasted: (isPasted: boolean) => void
}

/** What the goal is and what it writes; of several, which one it is. */
export function GoalHead({ goal, spec, isPasted, onPasted }: GoalHeadProps) {
  const title = useRef<HTMLHeadingElement>(null)
  useEffect(() => title.current?.focus(), [])
  const chosen = useStore(goalForms, (state) => state.chosen)
  const waiting = useStore(goalForms, (state) => state.waiting.length)
  return (
    <header className={styles.head}>
      <div>
        <h3 ref={title} className={styles.title} id="goal-title" tabIndex={-1}>
          {goal.title}
        </h3>
        <p className={styles.hint}>{goal.writes(spec)}</p>
      </div>
      <div className={styles.end}>
        {chosen > 1 && (
          <p className={styles.count}>
            Goal {chosen - waiting} of {chosen}
          </p>
        )}
        {isPasted !== undefined && (
          <Segmented
            label="How to describe it"
            choices={ways}
            chosen={isPasted ? 'paste' : 'fill'}
            onChange={(way) => onPasted(way === 'paste')}
          />
        )}
      </div>
    </header>
  )
}

const ways = { fill: 'Fill in', paste: 'Paste docker run' }
