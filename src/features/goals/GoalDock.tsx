import { useStore } from 'zustand'
import { goalForms, leaveGoal, type GoalPreview } from '../../store/goalForms.ts'
import { SubmitButton } from '../../ui/SubmitButton.tsx'
import { Button } from '../../ui/Button.tsx'
import { PreviewLines } from './PreviewLines.tsx'
import styles from './GoalDock.module.css'

interface GoalDockProps {
  /** Whether nothing is missing. */
  readonly isReady: boolean
  /** Whether the goal is in the config already. */
  readonly isChange: boolean
}

/** The YAML that the form would write, and the way to write it. */
export function GoalDock({ isReady, isChange }: GoalDockProps) {
  const preview = useStore(goalForms, (state) => state.preview)
  const waiting = useStore(goalForms, (state) => state.waiting.length)
  return (
    <section className={styles.dock} aria-labelledby="goal-preview">
      <header className={styles.head}>
        <h3 className={styles.title} id="goal-preview">
          Preview
        </h3>
        <span className={styles.hint}>{isReady ? whereOf(preview) : 'Shows once the form is filled in.'}</span>
        <span className={styles.space} />
        <Button variant="quiet" onPress={leaveGoal}>
          {waiting > 0 ? 'Skip' : 'Cancel'}
        </Button>
        <SubmitButton>{isChange ? 'Change' : 'Insert'}</SubmitButton>
      </header>
      {preview && preview.added.length > 0 && <PreviewLines preview={preview} />}
    </section>
  )
}

function whereOf(preview: GoalPreview | undefined): string {
  if (!preview) return ''
  const [first, ...others] = preview.added
  if (!first) return preview.after === preview.source ? 'It is in the config as it is.' : 'Lines are taken out.'
  const count = preview.added.reduce((sum, run) => sum + run.last - run.first + 1, 0)
  const lines = `${count} ${count === 1 ? 'line' : 'lines'}`
  return others.length > 0 ? `${lines}, in ${others.length + 1} places` : `${lines}, after line ${first.below}`
}
