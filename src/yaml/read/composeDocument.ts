import {
  deliverEmpty,
  isOneOf,
  peek,
  peekBehind,
  skip,
  type Composer,
  type Expectation,
  type ReadOn,
} from './compose.ts'
import { blockMappingKey, blockMappingValue, blockSequenceEntry, indentlessSequenceEntry } from './composeBlock.ts'
import {
  firstFlowMappingKey,
  firstFlowSequenceEntry,
  flowMappingKey,
  flowMappingValue,
  flowSequenceEntry,
  missingValue,
  pairEnd,
  pairKey,
  pairValue,
} from './composeFlow.ts'
import { composeNode } from './composeNode.ts'
import type { YamlNode } from './node.ts'
import type { Scanner } from './scanner.ts'
import { YamlSyntaxError } from './syntaxError.ts'
import type { Token } from './token.ts'

/** Reads the first document of a text, and what go-yaml reads beyond it; undefined where there is none. */
export function composeDocument(scanner: Scanner): YamlNode | undefined {
  const composer: Composer = { scanner, open: [], anchors: new Map(), handles: new Map(), root: undefined }
  const first = peek(composer)
  if (first.kind === 'stream-end') return undefined
  if (isOneOf(first, 'version-directive', 'tag-directive', 'document-start')) startDocument(composer)
  addDefaultHandles(composer)
  if (composer.root === undefined && !isAtEmptyDocument(composer, first)) composeNode(composer, 'block')
  for (let at = composer.open.at(-1); at !== undefined; at = composer.open.at(-1)) READERS[at.next](composer, at)
  peek(composer)
  return composer.root
}

const READERS: Readonly<Record<Expectation, ReadOn>> = {
  'block-sequence-entry': blockSequenceEntry,
  'indentless-sequence-entry': indentlessSequenceEntry,
  'block-mapping-key': blockMappingKey,
  'block-mapping-value': blockMappingValue,
  'first-flow-sequence-entry': firstFlowSequenceEntry,
  'flow-sequence-entry': flowSequenceEntry,
  'pair-key': pairKey,
  'pair-value': pairValue,
  'pair-end': pairEnd,
  'first-flow-mapping-key': firstFlowMappingKey,
  'flow-mapping-key': flowMappingKey,
  'flow-mapping-value': flowMappingValue,
  'missing-value': missingValue,
}

/** Reads the directives and the `---` behind them. */
function startDocument(composer: Composer): void {
  const directives: Token[] = []
  let token = peek(composer)
  for (; isOneOf(token, 'version-directive', 'tag-directive'); token = peekBehind(composer)) {
    takeDirective(composer, token, directives)
    directives.push(token)
  }
  if (token.kind !== 'document-start') failAt('did not find expected <document start>', token)
  skip(composer)
}

function takeDirective({ handles }: Composer, token: Token, before: readonly Token[]): void {
  if (token.kind === 'tag-directive') {
    if (handles.has(token.text)) failAt('found duplicate %TAG directive', token)
    handles.set(token.text, token.suffix)
    return
  }
  if (before.some(({ kind }) => kind === 'version-directive')) failAt('found duplicate %YAML directive', token)
  if (token.text !== '1.1') failAt('found incompatible YAML document', token)
}

function addDefaultHandles({ handles }: Composer): void {
  if (!handles.has('!')) handles.set('!', '!')
  if (!handles.has('!!')) handles.set('!!', 'tag:yaml.org,2002:')
}

/** Behind `---` there may be nothing: the document is null then. */
function isAtEmptyDocument(composer: Composer, first: Token): boolean {
  const token = peek(composer)
  if (token === first) return false
  const isEmpty = isOneOf(token, 'version-directive', 'tag-directive', 'document-start', 'document-end', 'stream-end')
  if (isEmpty) deliverEmpty(composer, token.start)
  return isEmpty
}

function failAt(problem: string, token: Token): never {
  throw new YamlSyntaxError(problem, { problem: token.start })
}
