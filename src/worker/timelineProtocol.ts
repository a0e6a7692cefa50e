/** A text with the paths of its local files, to be compared with another. */
export interface ComparedText {
  readonly source: string
  readonly paths: readonly string[]
}

/** What changed from one text to the next. */
export interface TextSummary {
  /** In words: `Added notify-ready.sh`. */
  readonly words: string
  /** How many lines came and went. */
  readonly added: number
  readonly removed: number
}

/** What the worker of the timeline is asked: the states of a document, the newest first. */
export interface TimelineRequest {
  readonly texts: readonly ComparedText[]
}

export interface TimelineReply {
  /** For each text but the last one: what changed from the one behind it. */
  readonly changes: readonly TextSummary[]
  /** What the newest text makes: `1 user, 2 files`. */
  readonly makes: string
}
