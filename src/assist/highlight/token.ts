/** What a part of a text is, as colours tell it. `text` is all that is nothing else. */
export type TokenKind = 'text' | 'key' | 'string' | 'number' | 'keyword' | 'section' | 'comment' | 'variable'

/** A part of a text in UTF-16 offsets. */
export interface Token {
  readonly kind: TokenKind
  readonly start: number
  readonly end: number
}
