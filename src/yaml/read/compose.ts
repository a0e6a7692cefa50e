import { fetchToken } from './fetchToken.ts'
import type { MappingPair, YamlNode } from './node.ts'
import { isHeadPossibleKey, type Scanner } from './scanner.ts'
import { YamlSyntaxError } from './syntaxError.ts'
import { END_OF_TEXT, type Token, type TokenKind } from './token.ts'

/**
 * Puts the tokens of the first document together to nodes, by the grammar of go-yaml's parser. The collections that are open
 * lie on a stack of our own: how deep a document goes is no matter of the language's.
 */
export interface Composer {
  readonly scanner: Scanner
  readonly open: OpenCollection[]
  readonly anchors: Map<string, YamlNode>
  /** What the handles of tags stand for. */
  readonly handles: Map<string, string>
  root: YamlNode | undefined
}

/** A collection that is being read. */
export interface OpenCollection {
  readonly node: Growing
  /** Where it starts, for errors about what stands in it. */
  readonly start: number
  /** What is to be read next in it. */
  next: Expectation
  /** Of a mapping: the key that has no value yet. */
  key: YamlNode | undefined
}

/** What may stand next in a collection: an entry, a key or its value, or the end of it. */
export type Expectation =
  | 'block-sequence-entry'
  | 'indentless-sequence-entry'
  | 'block-mapping-key'
  | 'block-mapping-value'
  | 'first-flow-sequence-entry'
  | 'flow-sequence-entry'
  | 'pair-key'
  | 'pair-value'
  | 'pair-end'
  | 'first-flow-mapping-key'
  | 'flow-mapping-key'
  | 'flow-mapping-value'
  | 'missing-value'

/** Reads on in a collection. */
export type ReadOn = (composer: Composer, collection: OpenCollection) => void

/** A collection's node until it is complete. Aliases in it may already lead to it. */
type Growing = GrowingSequence | GrowingMapping

export interface GrowingSequence {
  readonly kind: 'sequence'
  readonly start: number
  end: number
  readonly tag: string
  readonly items: YamlNode[]
}

export interface GrowingMapping {
  readonly kind: 'mapping'
  readonly start: number
  end: number
  readonly tag: string
  readonly pairs: MappingPair[]
}

/** How many tokens go-yaml has always read, the next one among them. */
const READ_AHEAD = 3

/** The next token. As many are found as go-yaml would have found by now: an error in one of them counts. */
export function peek({ scanner }: Composer): Token {
  while (scanner.tokens.length - scanner.head < READ_AHEAD || isHeadPossibleKey(scanner)) fetchToken(scanner)
  return scanner.tokens[scanner.head] ?? END_OF_TEXT
}

/** Passes over the next token, which has been looked at. */
export function skip({ scanner }: Composer): void {
  scanner.head += 1
}

/** Passes over the next token and looks at the one behind it. */
export function peekBehind(composer: Composer): Token {
  skip(composer)
  return peek(composer)
}

export const isOneOf = (token: Token, ...kinds: readonly TokenKind[]): boolean => kinds.includes(token.kind)

/** Gives a node to the collection that is being read. */
export function deliver(composer: Composer, node: YamlNode): void {
  const { open } = composer
  const collection = open[open.length - 1]
  if (!collection) composer.root = node
  else if (collection.node.kind === 'sequence') collection.node.items.push(node)
  else if (collection.key === undefined) collection.key = node
  else {
    collection.node.pairs.push({ key: collection.key, value: node })
    collection.key = undefined
  }
}

/** Gives a node that stands for nothing: null, at a place. */
export function deliverEmpty(composer: Composer, at: number): void {
  deliver(composer, { kind: 'scalar', start: at, end: at, style: 'plain', value: '', tag: '!!null', tagged: false })
}

/** Begins a collection; what follows belongs to it until it closes. */
export function openCollection(composer: Composer, node: Growing, next: Expectation): void {
  const start = (composer.scanner.tokens[composer.scanner.head] ?? END_OF_TEXT).start
  composer.open.push({ node, start, next, key: undefined })
}

/** Ends the innermost collection: it reaches to where its last part ends, or to a closing bracket. */
export function closeCollection(composer: Composer, end: number): void {
  const collection = composer.open.pop()
  if (!collection) throw new Error('no collection is open')
  collection.node.end = end
  deliver(composer, collection.node)
}

/** Where the last part of a collection ends. */
export function endOfParts({ node }: OpenCollection): number {
  const last = node.kind === 'sequence' ? node.items.at(-1) : node.pairs.at(-1)?.value
  return Math.max(node.start, last?.end ?? 0)
}

/** Stops the reading, with the collection that was being read. */
export function failInside(collection: OpenCollection, problem: string, token: Token): never {
  throw new YamlSyntaxError(problem, { context: collection.start, problem: token.start })
}
