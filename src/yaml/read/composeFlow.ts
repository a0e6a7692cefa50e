import {
  closeCollection,
  deliverEmpty,
  endOfParts,
  failInside,
  isOneOf,
  openCollection,
  peek,
  peekBehind,
  skip,
  type Composer,
  type OpenCollection,
} from './compose.ts'
import { composeNode } from './composeNode.ts'
import type { Token } from './token.ts'

/** Reads what comes behind `[`. */
export function firstFlowSequenceEntry(composer: Composer, collection: OpenCollection): void {
  collection.next = 'flow-sequence-entry'
  readEntry(composer, peekBehind(composer))
}

/** Reads an entry of `[]` behind a comma, or its end. */
export function flowSequenceEntry(composer: Composer, collection: OpenCollection): void {
  const token = peek(composer)
  if (token.kind === 'flow-sequence-end') endFlow(composer, token)
  else if (token.kind === 'flow-entry') readEntry(composer, peekBehind(composer))
  else failInside(collection, "did not find expected ',' or ']'", token)
}

function readEntry(composer: Composer, token: Token): void {
  if (token.kind === 'flow-sequence-end') endFlow(composer, token)
  else if (token.kind === 'key') openPair(composer, token)
  else composeNode(composer, 'flow')
}

/** A mapping of one pair without braces: `[a: b]`. */
function openPair(composer: Composer, { start }: Token): void {
  openCollection(composer, { kind: 'mapping', start, end: start, tag: '!!map', pairs: [] }, 'pair-key')
  skip(composer)
}

/** Reads the key of a pair in `[]`. */
export function pairKey(composer: Composer, collection: OpenCollection): void {
  const token = peek(composer)
  collection.next = 'pair-value'
  if (!isOneOf(token, 'value', 'flow-entry', 'flow-sequence-end')) return composeNode(composer, 'flow')
  // go-yaml passes over the token whatever it is, so that `[? : a]` is an error.
  skip(composer)
  deliverEmpty(composer, token.end)
}

/** Reads the value of a pair in `[]`, if it has one. */
export function pairValue(composer: Composer, collection: OpenCollection): void {
  const token = peek(composer)
  collection.next = 'pair-end'
  const isFilled = token.kind === 'value' && !isOneOf(peekBehind(composer), 'flow-entry', 'flow-sequence-end')
  if (isFilled) composeNode(composer, 'flow')
  else deliverEmpty(composer, token.start)
}

/** Ends a pair in `[]`. */
export function pairEnd(composer: Composer, collection: OpenCollection): void {
  closeCollection(composer, endOfParts(collection))
}

/** Reads what comes behind `{`. */
export function firstFlowMappingKey(composer: Composer, collection: OpenCollection): void {
  readKey(composer, collection, peekBehind(composer))
}

/** Reads a key of `{}` behind a comma, or its end. */
export function flowMappingKey(composer: Composer, collection: OpenCollection): void {
  const token = peek(composer)
  if (token.kind === 'flow-mapping-end') endFlow(composer, token)
  else if (token.kind === 'flow-entry') readKey(composer, collection, peekBehind(composer))
  else failInside(collection, "did not find expected ',' or '}'", token)
}

function readKey(composer: Composer, collection: OpenCollection, token: Token): void {
  if (token.kind === 'flow-mapping-end') return endFlow(composer, token)
  if (token.kind !== 'key') {
    collection.next = 'missing-value'
    return composeNode(composer, 'flow')
  }
  const key = peekBehind(composer)
  collection.next = 'flow-mapping-value'
  if (isOneOf(key, 'value', 'flow-entry', 'flow-mapping-end')) deliverEmpty(composer, key.start)
  else composeNode(composer, 'flow')
}

/** Reads the value of a key of `{}`, if it has one. */
export function flowMappingValue(composer: Composer, collection: OpenCollection): void {
  const token = peek(composer)
  collection.next = 'flow-mapping-key'
  if (token.kind !== 'value') return deliverEmpty(composer, token.start)
  const value = peekBehind(composer)
  if (isOneOf(value, 'flow-entry', 'flow-mapping-end')) deliverEmpty(composer, value.start)
  else composeNode(composer, 'flow')
}

/** A key without a value: `{a}`. */
export function missingValue(composer: Composer, collection: OpenCollection): void {
  collection.next = 'flow-mapping-key'
  deliverEmpty(composer, peek(composer).start)
}

function endFlow(composer: Composer, { end }: Token): void {
  closeCollection(composer, end)
  skip(composer)
}
