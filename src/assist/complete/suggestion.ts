/** What to offer at a place. */
export interface Completion {
  /** In the order to show. */
  readonly suggestions: readonly Suggestion[]
  /** Whether something else may be written just as well, so that nothing should be chosen for the person. */
  readonly isFree: boolean
}

/** One thing to offer at the caret. */
export interface Suggestion {
  readonly kind: 'key' | 'skeleton' | 'value'
  readonly label: string
  /** A word at the right: the type of a key, what a value means. */
  readonly detail?: string
  /** Markdown. */
  readonly doc?: string
  /** What is replaced, in UTF-16 offsets; both are on the line of the caret. */
  readonly start: number
  readonly end: number
  /** In the syntax of TextMate snippets: `$1`, `${1:text}`. It brings its own indentation. */
  readonly snippet: string
  /** Whether there is more to offer where the caret will be. */
  readonly asksAgain?: true
}
