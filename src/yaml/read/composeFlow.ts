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
  collection.next = flowSequenceEntry
  readEntry(composer, peekBehind(composer))
}

function flowSequenceEntry(composer: Composer, collection: OpenCollection): void {
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
  openCollection(composer, { kind: 'mapping', start, end: start, tag: '!!map', pairs: [] }, pairKey)
  skip(composer)
}

function pairKey(composer: Composer, collection: OpenCollection): void {
  const token = peek(composer)
  collection.next = pairValue
  if (!isOneOf(token, 'value', 'flow-entry', 'flow-sequence-end')) return composeNode(composer, 'flow')
  // go-yaml passes over the token whatever it is, so that `[? : a]` is an error.
  skip(composer)
  deliverEmpty(composer, token.end)
}

function pairValue(composer: Composer, collection: OpenCollection): void {
  const token = peek(composer)
  collection.next = pairEnd
  const isFilled = token.kind === 'value' && !isOneOf(peekBehind(composer), 'flow-entry', 'flow-sequence-end')
  if (isFilled) composeNode(composer, 'flow')
  else deliverEmpty(composer, token.start)
}

function pairEnd(composer: Composer, collection: OpenCollection): void {
  closeCollection(composer, endOfParts(collection))
}

/** Reads what comes behind `{`. */
export function firstFlowMappingKey(composer: Composer, collection: OpenCollection): void {
  readKey(composer, collection, peekBehind(composer))
}

function flowMappingKey(composer: Composer, collection: OpenCollection): void {
  const token = peek(composer)
  if (token.kind === 'flow-mapping-end') endFlow(composer, token)
  else if (token.kind === 'flow-entry') readKey(composer, collection, peekBehind(composer))
  else failInside(collection, "did not find expected ',' or '}'", token)
}

function readKey(composer: Composer, collection: OpenCollection, token: Token): void {
  if (token.kind === 'flow-mapping-end') return endFlow(composer, token)
  if (token.kind !== 'key') {
    collection.next = missingValue
    return composeNode(composer, 'flow')
  }
  const key = peekBehind(composer)
  collection.next = flowMappingValue
  if (isOneOf(key, 'value', 'flow-entry', 'flow-mapping-end')) deliverEmpty(composer, key.start)
  else composeNode(composer, 'flow')
}

function flowMappingValue(composer: Composer, collection: OpenCollection): void {
  const token = peek(composer)
  collection.next = flowMappingKey
  if (token.kind !== 'value') return deliverEmpty(composer, token.start)
  const value = peekBehind(composer)
  if (isOneOf(value, 'flow-entry', 'flow-mapping-end')) deliverEmpty(composer, value.start)
  else composeNode(composer, 'flow')
}

/** A key without a value: `{a}`. */
function missingValue(composer: Composer, collection: OpenCollection): void {
  collection.next = flowMappingKey
  deliverEmpty(composer, peek(composer).start)
}

function endFlow(composer: Composer, { end }: Token): void {
  closeCollection(composer, end)
  skip(composer)
}
