import {
  deliver,
  openCollection,
  peek,
  peekBehind,
  skip,
  type Composer,
  type Expectation,
  type GrowingMapping,
  type GrowingSequence,
} from './compose.ts'
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
  // What cannot be scanned behind them counts before a handle that does not exist.
  if (isPair) peekBehind(composer)
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
  const start = properties?.start ?? token.start
  if (token.kind === 'scalar') composeScalar(composer, token, properties)
  else if (token.kind === 'flow-sequence-start') openSequence(composer, start, properties, 'first-flow-sequence-entry')
  else if (token.kind === 'flow-mapping-start') openMapping(composer, start, properties, 'first-flow-mapping-key')
  else if (token.kind === 'block-entry' && place === 'block-value') {
    openSequence(composer, start, properties, 'indentless-sequence-entry')
  } else if (place === 'flow' || !composeBlock(composer, token, start, properties)) {
    composeEmpty(composer, token, properties)
  }
}

function composeBlock(composer: Composer, { kind }: Token, start: number, properties: Properties | undefined): boolean {
  if (kind === 'block-sequence-start') openSequence(composer, start, properties, 'block-sequence-entry')
  else if (kind === 'block-mapping-start') openMapping(composer, start, properties, 'block-mapping-key')
  else return false
  skip(composer)
  return true
}

function openSequence(composer: Composer, start: number, properties: Properties | undefined, next: Expectation): void {
  const node: GrowingSequence = { kind: 'sequence', start, end: start, tag: shortTag(properties) ?? '!!seq', items: [] }
  register(composer, properties, node)
  openCollection(composer, node, next)
}

function openMapping(composer: Composer, start: number, properties: Properties | undefined, next: Expectation): void {
  const node: GrowingMapping = { kind: 'mapping', start, end: start, tag: shortTag(properties) ?? '!!map', pairs: [] }
  register(composer, properties, node)
  openCollection(composer, node, next)
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

/** Properties with nothing behind them make a value; nothing at all makes none. */
function composeEmpty(composer: Composer, token: Token, properties: Properties | undefined): void {
  if (properties === undefined) {
    throw new YamlSyntaxError('did not find expected node content', { context: token.start, problem: token.start })
  }
  const tag = shortTag(properties)
  const node: ScalarNode = {
    kind: 'scalar',
    start: properties.start,
    end: properties.end,
    style: 'plain',
    value: '',
    tag: tag ?? '!!null',
    tagged: tag !== undefined,
  }
  register(composer, properties, node)
  deliver(composer, node)
}

function register({ anchors }: Composer, properties: Properties | undefined, node: YamlNode): void {
  if (properties?.anchor !== undefined) anchors.set(properties.anchor, node)
}
