/**
 * One YAML value as go-yaml delivers it (its `yaml.Node`): scalars keep their text, aliases stay aliases.
 * `start` and `end` are UTF-16 offsets into the source; `start` is where go-yaml puts the node's line and column
 * (a value with an anchor or a tag starts at that property).
 */
export type YamlNode = ScalarNode | SequenceNode | MappingNode | AliasNode

export type ScalarStyle = 'plain' | 'single' | 'double' | 'literal' | 'folded'

export interface ScalarNode {
  readonly kind: 'scalar'
  readonly start: number
  readonly end: number
  readonly style: ScalarStyle
  /** The decoded text: escapes resolved, lines folded. An empty node has the text `''`. */
  readonly value: string
  /** Short form: `!!str`, `!!int`, `!!float`, `!!bool`, `!!null`, `!!timestamp`, `!!binary`, `!!merge`, or a tag of the user's. */
  readonly tag: string
  /** Whether the user wrote the tag; otherwise it was resolved from the text by go-yaml's rules. */
  readonly tagged: boolean
}

export interface SequenceNode {
  readonly kind: 'sequence'
  readonly start: number
  readonly end: number
  readonly tag: string
  readonly items: readonly YamlNode[]
}

export interface MappingNode {
  readonly kind: 'mapping'
  readonly start: number
  readonly end: number
  readonly tag: string
  readonly pairs: readonly MappingPair[]
}

export interface MappingPair {
  readonly key: YamlNode
  readonly value: YamlNode
}

export interface AliasNode {
  readonly kind: 'alias'
  readonly start: number
  readonly end: number
  readonly anchor: string
  /** The anchored value. It may contain this alias itself: go-yaml allows the cycle to be written, not to be decoded. */
  readonly target: YamlNode
}

/** What reading a source gives: the root of its first document, or the first syntax error. */
export type ReadResult =
  | { readonly kind: 'document'; readonly root: YamlNode }
  /** Nothing but white space and comments (go-yaml: EOF). */
  | { readonly kind: 'empty' }
  | {
      readonly kind: 'syntax-error'
      /** Clear words of our own, without a line number. */
      readonly message: string
      /** Where the reader stopped, as a UTF-16 offset. */
      readonly offset: number
      /** Where what it was reading begins: the same, or a quote that does not end. */
      readonly began: number
      /** Where the collection begins that it was reading, or what `began` says. */
      readonly around: number
      /** The 1-based line that go-yaml would name, absent where it names none. */
      readonly line: number | undefined
    }
