import { chooseGoal } from '../store/goalForms.ts'
import { Button } from '../ui/Button.tsx'
import styles from './AddGoal.module.css'

/** The way from the Builder to the goals. */
export function AddGoal() {
  return (
    <div className={styles.add}>
      <Button icon="plus" onPress={chooseGoal}>
        Add a goal
      </Button>
    </div>
  )
}
