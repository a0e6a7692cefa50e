import { useState } from 'react'
import { meetOutside, settledDraft, typeInto } from './draft.ts'

/** The text of a box, and what to do when the person types and leaves. */
export interface DraftText {
  readonly text: string
  /** Takes what was typed; not `isSent` where it stays in the box only. */
  readonly type: (text: string, isSent?: boolean) => void
  /** From here on every change outside is shown. */
  readonly leave: () => void
}

/** Keeps what is typed in a box until the value, which is kept elsewhere, has caught up. */
export function useDraft(value: string): DraftText {
  const [draft, setDraft] = useState(() => settledDraft(value))
  if (draft.outside !== value) setDraft(meetOutside(draft, value))
  return {
    text: draft.text,
    type: (text, isSent = true) => setDraft((last) => typeInto(last, text, isSent)),
    leave: () => setDraft((last) => (last.sent.length > 0 ? { ...last, sent: [] } : last)),
  }
}
