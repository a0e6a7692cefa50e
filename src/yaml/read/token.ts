import type { ScalarStyle } from './node.ts'

/** What the scanner finds in a text, in the order in which the composer takes it. */
export interface Token {
  readonly kind: TokenKind
  /** UTF-16 offsets; tokens that stand for no character are empty. */
  readonly start: number
  readonly end: number
  /** Of scalars: the decoded text. Of anchors and aliases: the name. Of tags and tag directives: the handle. */
  readonly text: string
  /** Of tags: what follows the handle. Of tag directives: what the handle stands for. */
  readonly suffix: string
  /** Of scalars. */
  readonly style: ScalarStyle
}

export type TokenKind =
  | 'stream-end'
  | 'version-directive'
  | 'tag-directive'
  | 'document-start'
  | 'document-end'
  | 'block-sequence-start'
  | 'block-mapping-start'
  | 'block-end'
  | 'flow-sequence-start'
  | 'flow-sequence-end'
  | 'flow-mapping-start'
  | 'flow-mapping-end'
  | 'block-entry'
  | 'flow-entry'
  | 'key'
  | 'value'
  | 'alias'
  | 'anchor'
  | 'tag'
  | 'scalar'

export const punctuation = (kind: TokenKind, start: number, end: number): Token => named(kind, start, end, '', '')

export function named(kind: TokenKind, start: number, end: number, text: string, suffix = ''): Token {
  return { kind, start, end, text, suffix, style: 'plain' }
}

export function scalarToken(start: number, end: number, text: string, style: ScalarStyle): Token {
  return { kind: 'scalar', start, end, text, suffix: '', style }
}

/** What stands for a token where there is none. */
export const END_OF_TEXT: Token = punctuation('stream-end', 0, 0)
