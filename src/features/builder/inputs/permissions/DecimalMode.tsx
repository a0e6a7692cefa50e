import { LinkButton } from '../../../../ui/LinkButton.tsx'
import { MarkedText } from '../../../../ui/MarkedText.tsx'
import { Message } from '../../../../ui/Message.tsx'
import styles from './DecimalMode.module.css'

interface DecimalModeProps {
  /** What the number is. */
  readonly mode: number
  readonly isDirectory: boolean
  readonly onRepair: (spelled: string) => void
}

/** Says what becomes of a mode that was written without its zero, and mends it. */
export function DecimalMode({ mode, isDirectory, onRepair }: DecimalModeProps) {
  const meant = `0${mode}`
  const what = isDirectory ? 'directory' : 'file'
  const words = `\`${mode}\` without a leading zero is a decimal number, so the ${what} gets mode \`0${mode.toString(8)}\`. You most likely mean \`${meant}\`.`
  return (
    <div className={styles.note}>
      <Message kind="warning">
        <MarkedText text={words} /> <LinkButton onPress={() => onRepair(meant)}>{`Change to ${meant}`}</LinkButton>
      </Message>
    </div>
  )
}
