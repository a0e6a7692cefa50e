import type { Step, StepKind } from '../../machine/timeline.ts'
import { Icon, type IconName } from '../../ui/Icon.tsx'
import { TimelineStep } from './TimelineStep.tsx'
import styles from './Timeline.module.css'

interface TimelineProps {
  readonly steps: readonly Step[]
}

const titles: Readonly<Record<StepKind, readonly [title: string, icon: IconName]>> = {
  read: ['Read config', 'download'],
  kernel: ['Kernel', 'terminal'],
  partition: ['Partition', 'disk'],
  volumes: ['Volumes', 'lock'],
  format: ['Format', 'layers'],
  users: ['Users', 'user'],
  files: ['Files', 'file'],
  units: ['Units', 'unit'],
  start: ['Start', 'power'],
}

/** What happens at the first boot, in order. */
export function Timeline({ steps }: TimelineProps) {
  return (
    <section aria-label="What the first boot does">
      <ol className={styles.timeline}>
        {steps.map((step) => {
          const [title, icon] = titles[step.kind]
          return (
            <li key={step.kind} className={styles.step} data-kind={step.state}>
              <span className={styles.mark}>
                <Icon name={step.state === 'error' ? 'error' : icon} />
              </span>
              <TimelineStep title={title} step={step} />
            </li>
          )
        })}
      </ol>
    </section>
  )
}
