import { sentence } from '../../../../report/sentence.ts'
import { applyFixes } from '../../../../store/fixActions.ts'
import { LinkButton } from '../../../../ui/LinkButton.tsx'
import { MarkedText } from '../../../../ui/MarkedText.tsx'
import { Message } from '../../../../ui/Message.tsx'
import type { UnitNote } from './unitNotes.ts'
import styles from './UnitContentsInput.module.css'

interface UnitNotesProps {
  readonly notes: readonly UnitNote[]
}

/** What there is to say of a unit text, line by line. */
export function UnitNotes({ notes }: UnitNotesProps) {
  return (
    <div className={styles.stack} role="status">
      {notes.map(({ line, problem: { kind, message, help, fixes: [fix] = [] } }) => (
        <Message key={`${line} ${message}`} kind={kind === 'hint' ? 'info' : kind}>
          {line !== undefined && `Line ${line}: `}
          {sentence(message)} {help && <MarkedText text={help} />}{' '}
          {fix && <LinkButton onPress={() => applyFixes([fix])}>{fix.title}</LinkButton>}
        </Message>
      ))}
    </div>
  )
}
