import { clockText } from './clockText.ts'
import { Icon } from './Icon.tsx'
import { LinkButton } from './LinkButton.tsx'
import styles from './StaleNote.module.css'

interface StaleNoteProps {
  /** When the result that is shown was made. */
  readonly time: number
  /** Why the text has none of its own. */
  readonly reason: string
  /** Goes to the error; absent where it has no place. */
  readonly onGo?: (() => void) | undefined
}

/** Says that what is shown belongs to an earlier text, since when and why. */
export function StaleNote({ time, reason, onGo }: StaleNoteProps) {
  return (
    <div className={styles.note} role="status">
      <Icon name="clock" />
      <p>
        <b>Last good result, from {clockText(time)}.</b> {reason}{' '}
        {onGo && <LinkButton onPress={onGo}>Go to the error</LinkButton>}
      </p>
    </div>
  )
}
