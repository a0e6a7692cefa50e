import type { Report } from '../../report/report.ts'
import { clockText } from '../../ui/clockText.ts'
import { Icon } from '../../ui/Icon.tsx'
import { LinkButton } from '../../ui/LinkButton.tsx'
import { firstErrorOffset, staleReason } from './staleReason.ts'
import styles from './StaleNote.module.css'

interface StaleNoteProps {
  /** When the result that is shown was made. */
  readonly time: number
  readonly problems: Report
  readonly onGo: (offset: number) => void
}

/** Says that the result belongs to an earlier text, since when and why. */
export function StaleNote({ time, problems, onGo }: StaleNoteProps) {
  const offset = firstErrorOffset(problems)
  return (
    <div className={styles.note} role="status">
      <Icon name="clock" />
      <p>
        <b>Last good result, from {clockText(time)}.</b> {staleReason(problems)}{' '}
        {offset !== undefined && <LinkButton onPress={() => onGo(offset)}>Go to the error</LinkButton>}
      </p>
    </div>
  )
}
