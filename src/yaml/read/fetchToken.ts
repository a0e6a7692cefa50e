import { COLON, COMMA, DASH, DOT, END, isBlankOrEnd, isWord, PERCENT, QUESTION } from './characters.ts'
import { isAtRun } from './documentIndicator.ts'
import { scanBlock } from './scanBlock.ts'
import { scanDirective } from './scanDirective.ts'
import {
  decreaseFlowLevel,
  fail,
  increaseFlowLevel,
  push,
  removeKey,
  rollIndent,
  saveKey,
  skipLineComment,
  skipToToken,
  takeKey,
  unrollIndent,
  type Scanner,
} from './scanner.ts'
import { scanPlain } from './scanPlain.ts'
import { scanQuoted } from './scanQuoted.ts'
import { scanTag } from './scanTag.ts'
import { named, type TokenKind } from './token.ts'

/** Finds the next token of a text, and those that it implies: ends of blocks before it, a key before its `:`. */
export function fetchToken(scanner: Scanner): void {
  const from = scanner.pos
  skipToToken(scanner)
  unrollIndent(scanner, scanner.column, from)
  const code = scanner.text.charCodeAt(scanner.pos)
  if (code === END) fetchStreamEnd(scanner)
  else if (scanner.column > 0 || !fetchAtLineStart(scanner, code)) {
    fetchIndicated(scanner, code)
    skipLineComment(scanner)
  }
}

// Behind the text a line begins: what is still open in its last line is no key any more, and the end stands in the new line.
function fetchStreamEnd(scanner: Scanner): void {
  const end = scanner.pos + (scanner.column > 0 ? 1 : 0)
  scanner.lineStart = scanner.pos
  leaveBlocks(scanner, end)
  push(scanner, 'stream-end', end)
}

function leaveBlocks(scanner: Scanner, at = scanner.pos): void {
  unrollIndent(scanner, -1, at)
  removeKey(scanner)
  scanner.isKeyAllowed = false
}

/** What counts at the start of a line alone: directives and document indicators. */
function fetchAtLineStart(scanner: Scanner, code: number): boolean {
  if (code === PERCENT) {
    leaveBlocks(scanner)
    scanDirective(scanner)
    return true
  }
  if (!isAtRun(scanner, DASH) && !isAtRun(scanner, DOT)) return false
  leaveBlocks(scanner)
  scanner.pos += 3
  push(scanner, code === DASH ? 'document-start' : 'document-end', scanner.pos - 3)
  return true
}

type Fetch = (scanner: Scanner) => void

const FETCHES: readonly (readonly [string, Fetch])[] = [
  ['[', (scanner) => startFlow(scanner, 'flow-sequence-start')],
  ['{', (scanner) => startFlow(scanner, 'flow-mapping-start')],
  [']', (scanner) => endFlow(scanner, 'flow-sequence-end')],
  ['}', (scanner) => endFlow(scanner, 'flow-mapping-end')],
  [',', fetchFlowEntry],
  ['-', (scanner) => (isBeforeWhite(scanner) ? fetchBlockEntry(scanner) : fetchPlain(scanner))],
  ['?', (scanner) => (scanner.flowLevel > 0 || isBeforeWhite(scanner) ? fetchKey(scanner) : fetchPlain(scanner))],
  [':', (scanner) => (scanner.flowLevel > 0 || isBeforeWhite(scanner) ? fetchValue(scanner) : fetchPlain(scanner))],
  ['*', (scanner) => fetchAnchor(scanner, 'alias')],
  ['&', (scanner) => fetchAnchor(scanner, 'anchor')],
  ['!', (scanner) => startingKey(scanner, scanTag)],
  ['|', (scanner) => fetchBlockScalar(scanner, 'literal')],
  ['>', (scanner) => fetchBlockScalar(scanner, 'folded')],
  ["'", (scanner) => startingKey(scanner, (at) => scanQuoted(at, 'single'))],
  ['"', (scanner) => startingKey(scanner, (at) => scanQuoted(at, 'double'))],
  ...Array.from('#%@`\t', (character) => [character, refuse] as const),
]

const FETCH_BY_CODE: readonly Fetch[] = Array.from({ length: 0x80 }, (_, code) => {
  const [, fetch] = FETCHES.find(([character]) => character.charCodeAt(0) === code) ?? []
  return fetch ?? fetchPlain
})

function fetchIndicated(scanner: Scanner, code: number): void {
  const fetch = FETCH_BY_CODE[code] ?? fetchPlain
  fetch(scanner)
}

function refuse(scanner: Scanner): never {
  fail(scanner, 'found character that cannot start any token', scanner.pos)
}

const isBeforeWhite = ({ text, pos }: Scanner): boolean => isBlankOrEnd(text.charCodeAt(pos + 1))

/** Scans what may be a key; no key may start right behind it. */
function startingKey(scanner: Scanner, scan: Fetch): void {
  saveKey(scanner)
  scanner.isKeyAllowed = false
  scan(scanner)
}

function fetchPlain(scanner: Scanner): void {
  saveKey(scanner)
  scanner.isKeyAllowed = false
  scanPlain(scanner)
}

function startFlow(scanner: Scanner, kind: TokenKind): void {
  saveKey(scanner)
  increaseFlowLevel(scanner)
  scanner.isKeyAllowed = true
  fetchIndicator(scanner, kind)
}

function endFlow(scanner: Scanner, kind: TokenKind): void {
  removeKey(scanner)
  decreaseFlowLevel(scanner)
  scanner.isKeyAllowed = false
  fetchIndicator(scanner, kind)
}

function fetchIndicator(scanner: Scanner, kind: TokenKind): void {
  scanner.pos += 1
  push(scanner, kind, scanner.pos - 1)
}

function fetchFlowEntry(scanner: Scanner): void {
  removeKey(scanner)
  scanner.isKeyAllowed = true
  fetchIndicator(scanner, 'flow-entry')
}

// In a flow the composer refuses it: it knows what it is in.
function fetchBlockEntry(scanner: Scanner): void {
  if (scanner.flowLevel === 0) {
    if (!scanner.isKeyAllowed) fail(scanner, 'block sequence entries are not allowed in this context', scanner.pos)
    rollIndent(scanner, scanner.column, 'block-sequence-start', scanner.pos)
  }
  removeKey(scanner)
  scanner.isKeyAllowed = true
  fetchIndicator(scanner, 'block-entry')
}

function fetchKey(scanner: Scanner): void {
  if (scanner.flowLevel === 0) {
    if (!scanner.isKeyAllowed) fail(scanner, 'mapping keys are not allowed in this context', scanner.pos)
    rollIndent(scanner, scanner.column, 'block-mapping-start', scanner.pos)
  }
  removeKey(scanner)
  scanner.isKeyAllowed = scanner.flowLevel === 0
  fetchIndicator(scanner, 'key')
}

function fetchValue(scanner: Scanner): void {
  if (takeKey(scanner)) scanner.isKeyAllowed = false
  else {
    if (scanner.flowLevel === 0) {
      if (!scanner.isKeyAllowed) fail(scanner, 'mapping values are not allowed in this context', scanner.pos)
      rollIndent(scanner, scanner.column, 'block-mapping-start', scanner.pos)
    }
    scanner.isKeyAllowed = scanner.flowLevel === 0
  }
  fetchIndicator(scanner, 'value')
}

function fetchAnchor(scanner: Scanner, kind: 'anchor' | 'alias'): void {
  saveKey(scanner)
  scanner.isKeyAllowed = false
  const start = scanner.pos
  const { text } = scanner
  scanner.pos += 1
  while (isWord(text.charCodeAt(scanner.pos))) scanner.pos += 1
  const code = text.charCodeAt(scanner.pos)
  if (scanner.pos === start + 1 || !(isBlankOrEnd(code) || BEHIND_ANCHORS.has(code))) {
    fail(scanner, 'did not find expected alphabetic or numeric character', start)
  }
  scanner.tokens.push(named(kind, start, scanner.pos, text.slice(start + 1, scanner.pos)))
}

const BEHIND_ANCHORS: ReadonlySet<number> = new Set(
  [QUESTION, COLON, COMMA, PERCENT].concat(Array.from(']}@`', (character) => character.charCodeAt(0))),
)

function fetchBlockScalar(scanner: Scanner, style: 'literal' | 'folded'): void {
  if (scanner.flowLevel > 0) refuse(scanner)
  removeKey(scanner)
  scanner.isKeyAllowed = true
  scanBlock(scanner, style)
}
