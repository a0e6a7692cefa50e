import { useEffect, useRef } from 'react'
import { chooseGoal, takeReturn } from '../store/goalForms.ts'
import { Button } from '../ui/Button.tsx'
import styles from './AddGoal.module.css'

/** The way from the Builder to the goals; it has the focus again when one comes back from there. */
export function AddGoal() {
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (takeReturn() && document.activeElement === document.body) box.current?.querySelector('button')?.focus()
  }, [])
  return (
    <div className={styles.add} ref={box}>
      <Button icon="plus" onPress={chooseGoal}>
        Add a goal
      </Button>
    </div>
  )
}
