import type { ResolvedGroup } from '../../spec/fieldsOf.ts'
import type { AliasNode, YamlNode } from '../../yaml/read/node.ts'

/** What go-yaml answers when a document cannot be decoded at all; the text follows `yaml: `. */
export class DecodingFailure extends Error {}

/** Lists that lost items, by the path that they have once decoded: for each item that is left, its place in the text. */
export type ShiftedLists = ReadonlyMap<string, readonly number[]>

/** What a type that reads itself answers; its text stands alone. */
export class ForeignFailure extends DecodingFailure {}

/** Where the versions of go-yaml differ, and how a type of the reference reads itself. */
export interface DecodingRules {
  /** Merge keys take effect where they stand; otherwise after all others, which they cannot change. */
  readonly mergesInPlace?: boolean
  /** Why a text is no semantic version. */
  readonly versionProblem?: (text: string) => string | undefined
  /** The options of a group for the version it names, by the option sets of its table. */
  readonly optionsOf?: (group: ResolvedGroup, version: string | undefined) => ResolvedGroup | undefined
}

/** The state of decoding one document: what go-yaml counts, and the type errors it collects. */
export interface Decoding {
  readonly rules: DecodingRules
  readonly lineOf: (offset: number) => number
  readonly typeErrors: string[]
  readonly openAliases: Set<AliasNode>
  readonly shifts: Map<string, readonly number[]>
  decoded: number
  decodedThroughAliases: number
  aliasDepth: number
  mergeDepth: number
}

export function startDecoding(lineOf: (offset: number) => number, rules: DecodingRules): Decoding {
  return {
    rules,
    lineOf,
    typeErrors: [],
    openAliases: new Set(),
    shifts: new Map(),
    decoded: 0,
    decodedThroughAliases: 0,
    aliasDepth: 0,
    mergeDepth: 0,
  }
}

const fewDecoded = 400_000
const manyDecoded = 4_000_000

/** Counts a decoded value and refuses documents that are mostly aliases, by go-yaml's measure. */
export function countValue(state: Decoding): void {
  state.decoded += 1
  if (state.aliasDepth === 0) return
  state.decodedThroughAliases += 1
  if (state.decodedThroughAliases <= 100 || state.decoded <= 1000) return
  const share = Math.min(Math.max((state.decoded - fewDecoded) / (manyDecoded - fewDecoded), 0), 1)
  if (state.decodedThroughAliases / state.decoded > 0.99 - 0.89 * share) {
    throw new DecodingFailure('document contains excessive aliasing')
  }
}

/** Records that a value does not fit `type`, in go-yaml's words. */
export function addTypeError(state: Decoding, node: YamlNode, type: string): void {
  const tag = node.kind === 'alias' ? '' : node.tag
  const value = node.kind === 'scalar' ? node.value : ''
  // A scalar with the tag of a collection is shown as if it were one.
  const shown = tag === '!!map' || tag === '!!seq' ? value : ` \`${shorten(value)}\``
  addError(state, `line ${state.lineOf(node.start)}: cannot unmarshal ${tag}${shown} into ${type}`)
}

/** More errors than anyone reads, and than memory has room for: a key that is repeated 10,000 times is 50 million of them. */
const MOST_ERRORS = 10_000

/** Records an error of the document; false where there are too many already. */
export function addError(state: Decoding, error: string): boolean {
  if (state.typeErrors.length >= MOST_ERRORS) return false
  state.typeErrors.push(error)
  return true
}

// go-yaml measures and cuts in bytes, whatever stands there.
function shorten(value: string): string {
  const bytes = new TextEncoder().encode(value.slice(0, 11))
  return bytes.length > 10 ? `${new TextDecoder().decode(bytes.subarray(0, 7))}...` : value
}

const deepestMerge = 1000

/** Counts a merge key inside another one and refuses too many of them. */
export function enterMerge(state: Decoding): void {
  state.mergeDepth += 1
  if (state.mergeDepth > deepestMerge) throw new DecodingFailure('merge keys are nested too deeply')
}
