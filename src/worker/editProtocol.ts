import type { Change, Changed } from '../yaml/edit/change.ts'

/** What the worker that computes edits is asked. Plain data only. */
export interface EditRequest {
  /** Counts the requests of this page; the answer carries the same number. */
  readonly id: number
  readonly source: string
  readonly changes: readonly Change[]
}

/** What it sends: once, that it has loaded; then the answer to each request. */
export type EditReply = { readonly kind: 'ready' } | EditAnswer

export interface EditAnswer {
  readonly kind: 'answer'
  readonly id: number
  readonly changed: Changed
}
