import {
  closeCollection,
  deliverEmpty,
  endOfParts,
  failInside,
  isOneOf,
  peek,
  peekBehind,
  skip,
  type Composer,
  type OpenCollection,
} from './compose.ts'
import { composeNode } from './composeNode.ts'

/** Reads an entry of a list, or its end. */
export function blockSequenceEntry(composer: Composer, collection: OpenCollection): void {
  const token = peek(composer)
  if (token.kind === 'block-entry') {
    if (isOneOf(peekBehind(composer), 'block-entry', 'block-end')) deliverEmpty(composer, token.end)
    else composeNode(composer, 'block')
  } else if (token.kind === 'block-end') endBlock(composer, collection)
  else failInside(collection, "did not find expected '-' indicator", token)
}

/** Reads an entry of a list that is not deeper than the key it belongs to. */
export function indentlessSequenceEntry(composer: Composer, collection: OpenCollection): void {
  const token = peek(composer)
  if (token.kind !== 'block-entry') closeCollection(composer, endOfParts(collection))
  else if (isOneOf(peekBehind(composer), 'block-entry', 'key', 'value', 'block-end')) deliverEmpty(composer, token.end)
  else composeNode(composer, 'block')
}

/** Reads a key of a mapping, or its end. */
export function blockMappingKey(composer: Composer, collection: OpenCollection): void {
  const token = peek(composer)
  if (token.kind === 'key') {
    const behind = peekBehind(composer)
    collection.next = 'block-mapping-value'
    if (isOneOf(behind, 'key', 'value', 'block-end')) deliverEmpty(composer, token.end)
    else composeNode(composer, 'block-value')
  } else if (token.kind === 'block-end') endBlock(composer, collection)
  else failInside(collection, 'did not find expected key', token)
}

/** Reads the value of a key, if it has one. */
export function blockMappingValue(composer: Composer, collection: OpenCollection): void {
  const token = peek(composer)
  collection.next = 'block-mapping-key'
  if (token.kind !== 'value') deliverEmpty(composer, token.start)
  else if (isOneOf(peekBehind(composer), 'key', 'value', 'block-end')) deliverEmpty(composer, token.end)
  else composeNode(composer, 'block-value')
}

function endBlock(composer: Composer, collection: OpenCollection): void {
  closeCollection(composer, endOfParts(collection))
  skip(composer)
}
