import { createLineIndex } from '../../read/lineIndex.ts'
import type { ReadResult } from '../../read/node.ts'
import { readYaml } from '../../read/readYaml.ts'
import { readSketch } from '../../sketch/readSketch.ts'
import type { SketchNode } from '../../sketch/sketch.ts'
import { isNull } from './entries.ts'
import { lineAbove, lineBelow, lineEnd, lineStart } from './lines.ts'
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
  if (found.kind === 'empty' || found.root.kind === 'scalar') return undefined
  return { text, source, root: found.root, broken }
}

interface Tried {
  readonly mask: Mask
  readonly result: ReadResult
}

/**
 * A small mask with which the whole can be read or, where there is more that cannot, the first with which this part can; a mask
 * of the lines around it where no small one helps.
 */
function bestMask(text: string, error: SyntaxError): Tried | undefined {
  return bestOf(masks(text, error), error) ?? bestOf(masksAround(text, error.began), error)
}

function bestOf(masksToTry: Iterable<Mask>, error: SyntaxError): Tried | undefined {
  const tried = new Set<string>()
  let first: Tried | undefined
  for (const mask of masksToTry) {
    const span = `${mask.start} ${mask.end}`
    if (tried.has(span)) continue
    tried.add(span)
    const result = readYaml(mask.text)
    const reach = reachOf(mask, result)
    if (reach <= mask.end || reach <= error.began) continue
    if (isFar(mask, reach)) return { mask, result }
    first ??= { mask, result }
  }
  return first
}

/** Whether the text can be read with a mask beyond the line below it: an error there may be but the same again. */
function isFar({ text, end }: Mask, reach: number): boolean {
  const below = lineBelow(text, end)
  return reach === Infinity || (below !== undefined && reach > lineEnd(text, below))
}

// A text without anything is no gain, and one of a single value is what lines without keys seem to be.
function reachOf(mask: Mask, result: ReadResult): number {
  if (result.kind === 'syntax-error') return result.began
  if (result.kind === 'empty' || isNull(result.root)) return -1
  return result.root.kind === 'scalar' ? mask.end + 1 : Infinity
}

const FIRST_KEY = /^\s*[^\s:#-][^:#]*:$/

/** What may be masked where the reader has stopped, the likeliest first. */
function* masks(text: string, error: SyntaxError): Generator<Mask> {
  const alias = unknownAlias(text, error)
  if (alias) yield alias
  const open = firstOpen(text, readSketch(text).root)
  if (open) yield* masksAt(text, open.start)
  const places = [...new Set([error.began, error.offset, error.around])]
  const line = lineStart(text, error.began)
  const above = lineAbove(text, line)
  // A key where none may be goes on with the words above it.
  if (above !== undefined && FIRST_KEY.test(text.slice(line, error.began + 1))) yield* masksAt(text, above)
  for (const place of places) yield* masksAt(text, place)
  if (above !== undefined) yield* masksAt(text, above)
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
