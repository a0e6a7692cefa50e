import { composeDocument } from './composeDocument.ts'
import { createLineIndex } from './lineIndex.ts'
import type { ReadResult } from './node.ts'
import { Scanner } from './scanner.ts'
import { YamlSyntaxError, type ErrorPlace } from './syntaxError.ts'

/**
 * Reads the first document of a text as go-yaml does, whose rules decide what is valid: YAML 1.1 with some of 1.2. Nothing
 * behind that document counts, but for what go-yaml has read of it by then.
 */
export function readYaml(source: string): ReadResult {
  const forbidden = source.search(FORBIDDEN)
  const scanner = new Scanner(forbidden < 0 ? source : source.slice(0, forbidden))
  const result = compose(scanner, source)
  return forbidden >= 0 && isReached(scanner, source, forbidden) ? forbiddenCharacter(source, forbidden) : result
}

/** Control characters and code units that are no character: go-yaml reads no text with them. */
const FORBIDDEN = /[^\t\n\r -~\u0085\u00a0-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u

function compose(scanner: Scanner, source: string): ReadResult {
  try {
    const root = composeDocument(scanner)
    return root === undefined ? { kind: 'empty' } : { kind: 'document', root }
  } catch (error) {
    if (!(error instanceof YamlSyntaxError)) throw error
    const { problem, place } = error
    const offset = Math.min(place.problem ?? place.context ?? scanner.pos, source.length)
    const around = Math.min(place.context ?? offset, source.length)
    const began = place.isFromScanner ? around : offset
    return { kind: 'syntax-error', message: problem, offset, began, around, line: lineOf(source, place) }
  }
}

/** go-yaml names the line of what was being read or, where that is the first, the one where it stopped; counted from zero. */
function lineOf(source: string, { context, problem, isFromScanner }: ErrorPlace): number | undefined {
  if (problem === undefined) return undefined
  const lines = createLineIndex(source)
  const linesBefore = (offset: number): number => lines.positionAt(offset).line - 1
  const named = linesBefore(context ?? 0) || linesBefore(problem)
  return named === 0 ? undefined : named + (isFromScanner ? 1 : 0)
}

/** How many bytes go-yaml reads at once. */
const CHUNK = 512
/** How many characters behind the next one it looks at. */
const LOOK_AHEAD = 3

/** Whether go-yaml has come to a place by now: it refuses characters when it reads them, a chunk at a time. */
function isReached({ pos }: Scanner, source: string, place: number): boolean {
  return bytesBefore(source, pos + LOOK_AHEAD).length >= chunkAround(bytesBefore(source, place))
}

const bytesBefore = (source: string, offset: number): Uint8Array => encoder.encode(source.slice(0, offset))

/** Where the chunk starts that the byte behind these is in. A character that would lie in two chunks lies in the second. */
function chunkAround(bytes: Uint8Array): number {
  let start = 0
  while (start + CHUNK <= bytes.length) {
    start += CHUNK
    while (isContinuation(bytes[start])) start -= 1
  }
  return start
}

const isContinuation = (byte = 0): boolean => (byte & 0xc0) === 0x80

const encoder = new TextEncoder()

function forbiddenCharacter(source: string, offset: number): ReadResult {
  const isByte = /^\p{Surrogate}/u.test(source.slice(offset, offset + 1))
  const message = isByte ? 'invalid leading UTF-8 octet' : 'control characters are not allowed'
  return { kind: 'syntax-error', message, offset, began: offset, around: offset, line: undefined }
}
