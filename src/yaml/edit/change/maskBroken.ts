import { createLineIndex } from '../../read/lineIndex.ts'
import type { ReadResult } from '../../read/node.ts'
import { readYaml } from '../../read/readYaml.ts'
import { readSketch } from '../../sketch/readSketch.ts'
import type { SketchNode } from '../../sketch/sketch.ts'
import { isNull } from './entries.ts'
import { lineAbove, lineStart } from './lines.ts'
import { masksAround, masksAt, valueMask, type Mask } from './maskPart.ts'
import type { BrokenPart, Readable } from './readable.ts'

type SyntaxError = Extract<ReadResult, { readonly kind: 'syntax-error' }>

/** More parts than these make a text of which nothing is certain. */
const MOST_PARTS = 20

/** Masks what cannot be read of a text, part by part; undefined where that leads to nothing that can be read. */
export function maskBroken(source: string, error: SyntaxError): Readable | undefined {
  const lines = createLineIndex(source)
  const broken: BrokenPart[] = []
  let text = source
  let found: ReadResult = error
  while (found.kind === 'syntax-error') {
    const mask = bestMask(text, found)
    if (!mask || broken.length === MOST_PARTS) return undefined
    const { start, end } = mask.mask
    broken.push({ start, end, line: lines.positionAt(start).line, reason: found.message })
    text = mask.mask.text
    found = mask.result
  }
  return { text, source, root: found.kind === 'document' ? found.root : undefined, broken }
}

interface Tried {
  readonly mask: Mask
  readonly result: ReadResult
  /** How far the text can be read with it. */
  readonly reach: number
}

/** The mask with which the text can be read farthest; of those that do not lead beyond themselves, none. */
function bestMask(text: string, error: SyntaxError): Tried | undefined {
  let best: Tried | undefined
  for (const mask of masks(text, error)) {
    const result = readYaml(mask.text)
    const reach = reachOf(mask, result)
    if (reach > mask.end && reach > (best?.reach ?? -1)) best = { mask, result, reach }
    if (reach === Infinity) break
  }
  return best
}

// A text without anything is no gain, and one of a single value is what lines without keys seem to be.
function reachOf(mask: Mask, result: ReadResult): number {
  if (result.kind === 'syntax-error') return result.began
  if (result.kind === 'empty' || isNull(result.root)) return -1
  return result.root.kind === 'scalar' ? mask.end + 1 : Infinity
}

const FIRST_KEY = /^\s*[^\s:#-][^:#]*:$/

/** What may be masked, the smallest first. */
function* masks(text: string, error: SyntaxError): Generator<Mask> {
  const alias = unknownAlias(text, error)
  if (alias) yield alias
  const open = firstOpen(text, readSketch(text).root)
  if (open) yield valueMask(text, open.start, open.start + text.slice(open.start, open.end).trimEnd().length)
  const places = [...new Set([error.began, error.offset, error.around])]
  const line = lineStart(text, error.began)
  const above = lineAbove(text, line)
  // A key where none may be goes on with the words above it.
  if (above !== undefined && FIRST_KEY.test(text.slice(line, error.began + 1))) yield* masksAt(text, above)
  for (const place of places) yield* masksAt(text, place)
  if (above !== undefined) yield* masksAt(text, above)
  for (const place of places) yield* masksAround(text, place)
}

function unknownAlias(text: string, { message, offset }: SyntaxError): Mask | undefined {
  const name = /^unknown anchor '([^']*)'/.exec(message)?.[1]
  const start = name === undefined ? -1 : text.lastIndexOf(`*${name}`, offset)
  if (name === undefined || start < 0) return undefined
  return valueMask(text, start, start + name.length + 1)
}

/** The first value whose quote or bracket is never closed. */
function firstOpen(text: string, root: SketchNode | undefined): SketchNode | undefined {
  const waiting = [root]
  while (waiting.length > 0) {
    const node = waiting.pop()
    if (!node) continue
    if (isOpen(text, node)) return node
    for (const below of partsOf(node).toReversed()) waiting.push(below)
  }
  return undefined
}

function partsOf(node: SketchNode): readonly (SketchNode | undefined)[] {
  if (node.kind === 'scalar') return []
  return node.kind === 'map' ? node.entries.map(({ value }) => value) : node.items.map(({ value }) => value)
}

const CLOSING: Readonly<Record<string, string>> = { '"': '"', "'": "'", '[': ']', '{': '}' }

function isOpen(text: string, node: SketchNode): boolean {
  const isMarked = node.kind === 'scalar' ? node.style === 'single' || node.style === 'double' : node.isFlow
  if (!isMarked) return false
  const closing = CLOSING[text.charAt(node.start)]
  return closing !== undefined && (node.end - node.start < 2 || text.charAt(node.end - 1) !== closing)
}
