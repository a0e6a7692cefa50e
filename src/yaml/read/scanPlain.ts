import { COLON, HASH, isBlank, isBlankOrEnd, isBreak, isFlowIndicator, TAB } from './characters.ts'
import { isAtDocumentIndicator } from './documentIndicator.ts'
import { skipFold } from './fold.ts'
import { fail, type Scanner } from './scanner.ts'
import { scalarToken } from './token.ts'

/** Scans a scalar without quotes. Lines that go on deeper than the block around it belong to it, folded. */
export function scanPlain(scanner: Scanner): void {
  const { text } = scanner
  const start = scanner.pos
  const words = scanWords(scanner)
  if (!isBreak(text.charCodeAt(scanner.pos))) {
    scanner.tokens.push(scalarToken(start, words, text.slice(start, words), 'plain'))
    return
  }
  scanLines(scanner, start, words)
}

/** Scans to the end of the scalar or of its line; returns where the last word ends, and leaves the blanks behind it. */
function scanWords(scanner: Scanner): number {
  const { text } = scanner
  let end = scanner.pos
  for (;;) {
    const word = scanner.pos
    scanner.pos = endOfWord(text, word, scanner.flowLevel > 0)
    if (scanner.pos === word) return end
    end = scanner.pos
    while (isBlank(text.charCodeAt(scanner.pos))) scanner.pos += 1
    if (scanner.pos === end || text.charCodeAt(scanner.pos) === HASH) return end
  }
}

function endOfWord(text: string, start: number, isInFlow: boolean): number {
  for (let at = start; ; at += 1) {
    const code = text.charCodeAt(at)
    if (isBlankOrEnd(code) || (isInFlow && isFlowIndicator(code))) return at
    if (code === COLON && isBlankOrEnd(text.charCodeAt(at + 1))) return at
  }
}

/** What has been read of a scalar of several lines. */
interface Lines {
  value: string
  /** Where the last word ends. */
  end: number
}

function scanLines(scanner: Scanner, start: number, words: number): void {
  const { text } = scanner
  const lines: Lines = { value: text.slice(start, words), end: words }
  while (isBreak(text.charCodeAt(scanner.pos))) {
    scanner.isKeyAllowed = true
    const fold = skipFold(scanner, (code) => refuseTab(scanner, code, start))
    const isOutside = scanner.flowLevel === 0 && scanner.column <= scanner.indent
    if (isOutside || !addLine(scanner, fold, lines)) break
  }
  scanner.tokens.push(scalarToken(start, lines.end, lines.value, 'plain'))
}

/** Adds the words of a line; false where the scalar has ended before it. */
function addLine(scanner: Scanner, fold: string, lines: Lines): boolean {
  const start = scanner.pos
  const isEnd = scanner.text.charCodeAt(start) === HASH || isAtDocumentIndicator(scanner)
  const end = isEnd ? start : scanWords(scanner)
  if (end === start) return false
  scanner.isKeyAllowed = false
  lines.value += fold + scanner.text.slice(start, end)
  lines.end = end
  return true
}

/** A tab may not stand where the indentation of the next line has to be. */
function refuseTab(scanner: Scanner, code: number, start: number): void {
  if (code === TAB && scanner.column <= scanner.indent) {
    fail(scanner, 'found a tab character that violates indentation', start)
  }
}
