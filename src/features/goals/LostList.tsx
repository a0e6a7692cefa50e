import type { RunLoss } from '../../convert/docker/carryRun.ts'
import type { Row } from '../../goals/answers.ts'
import { Icon } from '../../ui/Icon.tsx'
import { MarkedText } from '../../ui/MarkedText.tsx'
import { MendVolume } from './MendVolume.tsx'
import styles from './PasteRun.module.css'

interface LostListProps {
  readonly losses: readonly RunLoss[]
  /** Called with a volume whose folder the person has given. */
  readonly onMend: (loss: RunLoss, row: Row) => void
}

/** What could not be carried over, each with the way to mend it. */
export function LostList({ losses, onMend }: LostListProps) {
  return (
    <ul className={styles.lost}>
      {losses.map((loss) => {
        const { entry, start, volume } = loss
        return (
          <li key={`${start} ${entry.message}`} className={styles.loss}>
            <Icon name={entry.kind === 'info' ? 'info' : 'warning'} />
            <div className={styles.lossText}>
              <p>
                <MarkedText text={entry.message} />
              </p>
              {entry.help && (
                <p className={styles.lossHint}>
                  <MarkedText text={entry.help} />
                </p>
              )}
              {volume && <MendVolume volume={volume} onAdd={(row) => onMend(loss, row)} />}
            </div>
          </li>
        )
      })}
    </ul>
  )
}
