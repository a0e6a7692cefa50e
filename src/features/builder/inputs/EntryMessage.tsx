import type { ReportEntry } from '../../../report/report.ts'
import { sentence } from '../../../report/sentence.ts'
import { MarkedText } from '../../../ui/MarkedText.tsx'
import { Message } from '../../../ui/Message.tsx'

interface EntryMessageProps {
  readonly entry: ReportEntry
}

const kinds = { error: 'error', warning: 'warning', info: 'info', hint: 'warning' } as const

/** A report entry below the part of a form that it is about. */
export function EntryMessage({ entry: { kind, message, help } }: EntryMessageProps) {
  return (
    <Message kind={kinds[kind]}>
      {sentence(message)} {help && <MarkedText text={help} />}
    </Message>
  )
}
