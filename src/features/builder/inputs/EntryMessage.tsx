import type { ReportEntry } from '../../../report/report.ts'
import { sentence } from '../../../report/sentence.ts'
import { MarkedText } from '../../../ui/MarkedText.tsx'
import { Message } from '../../../ui/Message.tsx'

interface EntryMessageProps {
  readonly entry: ReportEntry
  /** Whether what it is about was not taken. */
  readonly isRefusal?: boolean
}

const kinds = { error: 'error', warning: 'warning', info: 'info', hint: 'info' } as const

/** A report entry below the part of a form that it is about. */
export function EntryMessage({ entry: { kind, message, help }, isRefusal = false }: EntryMessageProps) {
  return (
    <Message kind={isRefusal ? 'error' : kinds[kind]}>
      {sentence(message)} {help && <MarkedText text={help} />}
    </Message>
  )
}
