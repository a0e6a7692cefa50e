import type { Report } from '../report/report.ts'
import type { SpecId } from '../spec/registry.ts'
import type { TranslationSet } from '../translate/result.ts'

/** Everything that crosses the worker boundary, in both directions. Plain data only. */
export interface TranslateRequest {
  /** Counts the requests of this page; a reply carries the same number. */
  readonly revision: number
  readonly source: string
  readonly pretty: boolean
}

/** What came of a request: an accepted text, or a refused one. */
export type TranslateReply = AcceptedReply | RefusedReply

export interface AcceptedReply {
  readonly kind: 'accepted'
  readonly revision: number
  readonly output: string
  readonly problems: Report
  readonly translations: TranslationSet
  readonly spec: SpecId | undefined
}

export interface RefusedReply {
  readonly kind: 'refused'
  readonly revision: number
  readonly problems: Report
  readonly spec: SpecId | undefined
}
