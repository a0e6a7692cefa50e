import type { FixableProblem } from '../assist/fixes/fix.ts'
import type { LanguageId } from '../spec/registry.ts'
import type { TranslationSet } from '../translate/result.ts'

/** Everything that crosses the worker boundary, in both directions. Plain data only. */
export interface TranslateRequest extends TranslateWishes {
  /** Counts the requests of this page; a reply carries the same number. */
  readonly revision: number
  readonly source: string
}

/** How a text is to be translated. */
export interface TranslateWishes {
  readonly pretty: boolean
  /** OpenShift: the Ignition config instead of a MachineConfig. */
  readonly raw?: boolean
  /** Whether warnings refuse the text. */
  readonly strict?: boolean
  /** CLC: where its dynamic data comes from. */
  readonly platform?: string
  /** The channel of the image that the machine is made of, for hints. */
  readonly channel?: string
  /** The target that the config goes to, for hints. */
  readonly target?: string
  /** Codes of hints that this person does not want. */
  readonly hiddenHints?: readonly string[]
}

/** What the worker sends: once, that it has loaded; then what came of each request. */
export type WorkerReply = ReadyReply | TranslateReply

export interface ReadyReply {
  readonly kind: 'ready'
}

/** What came of a request: an accepted text, or a refused one. */
export type TranslateReply = AcceptedReply | RefusedReply

export interface AcceptedReply {
  readonly kind: 'accepted'
  readonly revision: number
  readonly output: string
  readonly problems: readonly FixableProblem[]
  readonly translations: TranslationSet
  readonly spec: LanguageId | undefined
}

export interface RefusedReply {
  readonly kind: 'refused'
  readonly revision: number
  readonly problems: readonly FixableProblem[]
  readonly spec: LanguageId | undefined
}
