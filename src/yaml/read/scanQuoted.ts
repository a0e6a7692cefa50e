import { END, isBreak } from './characters.ts'
import { isAtDocumentIndicator } from './documentIndicator.ts'
import { skipEmptyLines, skipFold } from './fold.ts'
import { readEscape } from './readEscape.ts'
import { fail, skipBreak, type Scanner } from './scanner.ts'
import { scalarToken } from './token.ts'

/** Scans a scalar in single or double quotes. */
export function scanQuoted(scanner: Scanner, style: 'single' | 'double'): void {
  const { text } = scanner
  const start = scanner.pos
  const quote = text.charCodeAt(start)
  let value = ''
  scanner.pos += 1
  for (;;) {
    const from = scanner.pos
    skipRun(scanner, quote)
    const run = text.slice(from, scanner.pos)
    const code = text.charCodeAt(scanner.pos)
    if (code === quote && !(style === 'single' && text.charCodeAt(scanner.pos + 1) === quote)) {
      scanner.pos += 1
      scanner.tokens.push(scalarToken(start, scanner.pos, value + run, style))
      return
    }
    value += isBreak(code) ? withoutBlanksBehind(run) + fold(scanner, start) : run + special(scanner, code, start)
  }
}

const BACKSLASH = 0x5c
const DOUBLE_QUOTE = 0x22

/** Skips characters that stand for themselves. */
function skipRun(scanner: Scanner, quote: number): void {
  const { text } = scanner
  const hasEscapes = quote === DOUBLE_QUOTE
  let code = text.charCodeAt(scanner.pos)
  while (code !== quote && code !== END && !isBreak(code) && !(hasEscapes && code === BACKSLASH)) {
    code = text.charCodeAt((scanner.pos += 1))
  }
}

const withoutBlanksBehind = (run: string): string => run.replace(/[ \t]+$/, '')

function fold(scanner: Scanner, start: number): string {
  const folded = skipFold(scanner)
  refuseDocumentIndicator(scanner, start)
  return folded
}

function refuseDocumentIndicator(scanner: Scanner, start: number): void {
  if (isAtDocumentIndicator(scanner)) fail(scanner, 'found unexpected document indicator', start)
}

/** What stands for something else: a doubled quote, an escape, an escaped line break. */
function special(scanner: Scanner, code: number, start: number): string {
  if (code === END) fail(scanner, 'found unexpected end of stream', start)
  if (code !== BACKSLASH) {
    scanner.pos += 2
    return "'"
  }
  if (!isBreak(scanner.text.charCodeAt(scanner.pos + 1))) return readEscape(scanner, start)
  scanner.pos += 1
  skipBreak(scanner)
  const breaks = skipEmptyLines(scanner)
  refuseDocumentIndicator(scanner, start)
  return breaks
}
