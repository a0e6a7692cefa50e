/** The text in a box whose value is kept elsewhere and may come back late. */
export interface Draft {
  readonly text: string
  /** The value as it was last seen outside. */
  readonly outside: string
  /** What was sent out and has not come back yet, the oldest first. */
  readonly sent: readonly string[]
}

/** A box that shows the value as it is. */
export const settledDraft = (value: string): Draft => ({ text: value, outside: value, sent: [] })

/** What the person typed. It is `sent` where it is also kept outside. */
export function typeInto(draft: Draft, text: string, isSent: boolean): Draft {
  return { ...draft, text, sent: isSent ? [...draft.sent, text] : draft.sent }
}

/** The value outside has changed: to something that was sent, which is only an echo, or to something else, which is shown. */
export function meetOutside(draft: Draft, outside: string): Draft {
  const at = draft.sent.indexOf(outside)
  if (at < 0) return settledDraft(outside)
  return { ...draft, outside, sent: draft.sent.slice(at + 1) }
}
