import type { FixableProblem } from '../assist/fixes/fix.ts'
import type { Completion } from '../assist/complete/suggestion.ts'
import type { Hover } from '../assist/hover/hover.ts'
import type { Token } from '../assist/highlight/token.ts'
import type { LocalReference } from '../assist/files/localReferences.ts'
import type { Fold } from '../assist/structure/folds.ts'
import type { Stretch } from '../assist/structure/selections.ts'
import type { AssistSymbol } from '../assist/structure/symbols.ts'
import type { TextEdit } from '../yaml/edit/textEdit.ts'

/** What the assist worker can be asked of a text. */
export interface AssistCalls {
  /** What to offer at an offset. */
  readonly complete: (source: string, offset: number) => Completion
  /** What there is to say of the place at an offset. */
  readonly hover: (source: string, offset: number) => Hover | undefined
  /** The coloured parts of the texts in other languages that it carries. */
  readonly highlight: (source: string) => readonly Token[]
  /** Hints about the texts in other languages that it carries. */
  readonly lintContents: (source: string) => readonly FixableProblem[]
  /** The keys and items to go to. */
  readonly symbols: (source: string) => readonly AssistSymbol[]
  /** What can be folded. */
  readonly folds: (source: string) => readonly Fold[]
  /** What could be meant at an offset, from the smallest to all. */
  readonly selections: (source: string, offset: number) => readonly Stretch[]
  /** The places that take in local files. */
  readonly localReferences: (source: string) => readonly LocalReference[]
  /** The edits that lay a text out evenly. */
  readonly format: (source: string) => readonly TextEdit[]
}

export type AssistCall = keyof AssistCalls

/** One question to the assist worker. Plain data only. */
export interface AssistRequest {
  /** Counts the questions of this page; the answer carries the same number. */
  readonly id: number
  readonly call: AssistCall
  readonly source: string
  /** Where in the text, in UTF-16 units; without meaning for questions about the whole of it. */
  readonly offset: number
}

/** Tells the assist worker which local files there are, whenever that changes. Directories end with a slash. */
export interface PathsMessage {
  readonly kind: 'paths'
  readonly paths: readonly string[]
}

/** What the assist worker sends: once, that it has loaded; then the answer to each question. */
export type AssistReply = { readonly kind: 'ready' } | AssistAnswer

export interface AssistAnswer {
  readonly kind: 'answer'
  readonly id: number
  /** Undefined where there is none. */
  readonly value: unknown
}
