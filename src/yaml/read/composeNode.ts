import {
  deliver,
  openCollection,
  peek,
  peekBehind,
  skip,
  type Composer,
  type GrowingMapping,
  type GrowingSequence,
} from './compose.ts'
import { blockMappingKey, blockSequenceEntry, indentlessSequenceEntry } from './composeBlock.ts'
import { firstFlowMappingKey, firstFlowSequenceEntry } from './composeFlow.ts'
import type { ScalarNode, YamlNode } from './node.ts'
import { resolveTag } from './resolveTag.ts'
import { YamlSyntaxError } from './syntaxError.ts'
import type { Token } from './token.ts'

/** Where a node stands, which decides what it may be. */
export type Place = 'flow' | 'block' | 'block-value'

/** What stands before a node. */
interface Properties {
  readonly start: number
  readonly end: number
  readonly anchor: string | undefined
  /** As written out; undefined where there is none. */
  readonly tag: string | undefined
}

/** Reads a node: all of a scalar or an alias, the beginning of a collection. */
export function composeNode(composer: Composer, place: Place): void {
  const first = peek(composer)
  if (first.kind === 'alias') composeAlias(composer, first)
  else if (first.kind === 'scalar') composeScalar(composer, first, NO_PROPERTIES)
  else if (first.kind !== 'anchor' && first.kind !== 'tag') composeContent(composer, first, NO_PROPERTIES, place)
  else {
    const properties = readProperties(composer, first)
    composeContent(composer, peek(composer), properties, place)
  }
}

const NO_PROPERTIES: Properties | undefined = undefined

function composeAlias(composer: Composer, { start, end, text }: Token): void {
  const target = composer.anchors.get(text)
  if (!target) throw new YamlSyntaxError(`unknown anchor '${text}' referenced`, { problem: undefined })
  deliver(composer, { kind: 'alias', start, end, anchor: text, target })
  skip(composer)
}

function readProperties(composer: Composer, first: Token): Properties {
  const second = peekBehind(composer)
  const isPair = second.kind !== first.kind && (second.kind === 'anchor' || second.kind === 'tag')
  if (isPair) skip(composer)
  const tokens = isPair ? [first, second] : [first]
  const tag = tokens.find(({ kind }) => kind === 'tag')
  return {
    start: first.start,
    end: isPair ? second.end : first.end,
    anchor: tokens.find(({ kind }) => kind === 'anchor')?.text,
    tag: tag && wholeTag(composer, tag, first.start),
  }
}

function wholeTag({ handles }: Composer, { text: handle, suffix, start }: Token, nodeStart: number): string {
  if (handle === '') return suffix
  const prefix = handles.get(handle)
  if (prefix === undefined) {
    throw new YamlSyntaxError('found undefined tag handle', { context: nodeStart, problem: start })
  }
  return prefix + suffix
}

const LONG_PREFIX = 'tag:yaml.org,2002:'

/** A tag in its short form; undefined where it leaves the choice to the text. */
function shortTag(properties: Properties | undefined): string | undefined {
  const tag = properties?.tag
  if (tag === undefined || tag === '' || tag === '!') return undefined
  return tag.startsWith(LONG_PREFIX) ? `!!${tag.slice(LONG_PREFIX.length)}` : tag
}

function composeContent(composer: Composer, token: Token, properties: Properties | undefined, place: Place): void {
  switch (token.kind) {
    case 'scalar':
      return composeScalar(composer, token, properties)
    case 'flow-sequence-start':
      return openCollection(composer, newSequence(composer, token, properties), firstFlowSequenceEntry)
    case 'flow-mapping-start':
      return openCollection(composer, newMapping(composer, token, properties), firstFlowMappingKey)
    case 'block-sequence-start':
      if (place === 'flow') break
      openCollection(composer, newSequence(composer, token, properties), blockSequenceEntry)
      return skip(composer)
    case 'block-mapping-start':
      if (place === 'flow') break
      openCollection(composer, newMapping(composer, token, properties), blockMappingKey)
      return skip(composer)
    case 'block-entry':
      if (place !== 'block-value') break
      return openCollection(composer, newSequence(composer, token, properties), indentlessSequenceEntry)
  }
  if (properties === undefined) {
    throw new YamlSyntaxError('did not find expected node content', { context: token.start, problem: token.start })
  }
  composeEmpty(composer, properties)
}

function composeScalar(composer: Composer, token: Token, properties: Properties | undefined): void {
  const { start, end, style, text } = token
  const tag = shortTag(properties)
  const node: ScalarNode = {
    kind: 'scalar',
    start: properties?.start ?? start,
    end,
    style,
    value: text,
    tag: tag ?? impliedTag(token),
    tagged: tag !== undefined,
  }
  register(composer, properties, node)
  deliver(composer, node)
  skip(composer)
}

function impliedTag({ style, text }: Token): string {
  if (style !== 'plain') return '!!str'
  return text === '<<' ? '!!merge' : resolveTag(text)
}

/** Properties with nothing behind them. */
function composeEmpty(composer: Composer, properties: Properties): void {
  const { start, end } = properties
  const tag = shortTag(properties)
  const node: ScalarNode = {
    kind: 'scalar',
    start,
    end,
    style: 'plain',
    value: '',
    tag: tag ?? '!!null',
    tagged: tag !== undefined,
  }
  register(composer, properties, node)
  deliver(composer, node)
}

function newSequence(composer: Composer, { start }: Token, properties: Properties | undefined): GrowingSequence {
  const from = properties?.start ?? start
  const node: GrowingSequence = {
    kind: 'sequence',
    start: from,
    end: from,
    tag: shortTag(properties) ?? '!!seq',
    items: [],
  }
  register(composer, properties, node)
  return node
}

function newMapping(composer: Composer, { start }: Token, properties: Properties | undefined): GrowingMapping {
  const from = properties?.start ?? start
  const node: GrowingMapping = {
    kind: 'mapping',
    start: from,
    end: from,
    tag: shortTag(properties) ?? '!!map',
    pairs: [],
  }
  register(composer, properties, node)
  return node
}

function register({ anchors }: Composer, properties: Properties | undefined, node: YamlNode): void {
  if (properties?.anchor !== undefined) anchors.set(properties.anchor, node)
}
