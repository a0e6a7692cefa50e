import { breakText, DASH, END, HASH, isBlank, isBreak, isBreakOrEnd, isDigit, SPACE, TAB } from './characters.ts'
import { fail, skipBreak, type Scanner } from './scanner.ts'
import { scalarToken } from './token.ts'

/** Scans a literal (`|`) or folded (`>`) scalar. */
export function scanBlock(scanner: Scanner, style: 'literal' | 'folded'): void {
  const start = scanner.pos
  scanner.pos += 1
  const header = scanHeader(scanner, start)
  const block: Block = { start, indent: 0, end: scanner.pos, value: '', breaks: '' }
  if (isBreak(scanner.text.charCodeAt(scanner.pos))) skipBreak(scanner)
  if (header.increment > 0) block.indent = Math.max(scanner.indent, 0) + header.increment
  skipIndentation(scanner, block)
  const lastBreak = style === 'literal' ? scanLiteral(scanner, block) : scanFolded(scanner, block)
  if (header.chomping !== 'strip') block.value += lastBreak
  if (header.chomping === 'keep') block.value += block.breaks
  scanner.tokens.push(scalarToken(start, block.end, block.value, style))
}

/** What has been read of a block scalar. */
interface Block {
  readonly start: number
  /** How far its lines are indented, 0 until that is known. */
  indent: number
  /** Where its last line ends. */
  end: number
  value: string
  /** The empty lines that may end it. */
  breaks: string
}

interface Header {
  readonly chomping: 'strip' | 'clip' | 'keep'
  /** How much deeper than the block around it the lines are, 0 where that has to be seen from them. */
  readonly increment: number
}

const PLUS = 0x2b

function scanHeader(scanner: Scanner, start: number): Header {
  const before = scanChomping(scanner)
  const increment = scanIncrement(scanner, start)
  const chomping = before ?? scanChomping(scanner) ?? 'clip'
  const { text } = scanner
  while (isBlank(text.charCodeAt(scanner.pos))) scanner.pos += 1
  if (text.charCodeAt(scanner.pos) === HASH) {
    while (!isBreakOrEnd(text.charCodeAt(scanner.pos))) scanner.pos += 1
  }
  if (!isBreakOrEnd(text.charCodeAt(scanner.pos))) fail(scanner, 'did not find expected comment or line break', start)
  return { chomping, increment }
}

function scanChomping(scanner: Scanner): 'strip' | 'keep' | undefined {
  const code = scanner.text.charCodeAt(scanner.pos)
  if (code !== PLUS && code !== DASH) return undefined
  scanner.pos += 1
  return code === PLUS ? 'keep' : 'strip'
}

function scanIncrement(scanner: Scanner, start: number): number {
  const code = scanner.text.charCodeAt(scanner.pos)
  if (!isDigit(code)) return 0
  if (code === ZERO) fail(scanner, 'found an indentation indicator equal to 0', start)
  scanner.pos += 1
  return code - ZERO
}

const ZERO = 0x30

/** Skips empty lines and the indentation of the next one; finds out how deep the lines are, if that is not known. */
function skipIndentation(scanner: Scanner, block: Block): void {
  const { text } = scanner
  let deepest = 0
  for (;;) {
    const limit = block.indent === 0 ? Infinity : block.indent
    let code = text.charCodeAt(scanner.pos)
    while (code === SPACE && scanner.column < limit) code = text.charCodeAt((scanner.pos += 1))
    deepest = Math.max(deepest, scanner.column)
    if (code === TAB && scanner.column < limit) {
      fail(scanner, 'found a tab character where an indentation space is expected', block.start)
    }
    if (!isBreak(code)) break
    block.breaks += breakText(code)
    skipBreak(scanner)
  }
  if (block.indent === 0) block.indent = Math.max(deepest, scanner.indent + 1, 1)
}

const isInside = (scanner: Scanner, block: Block): boolean =>
  scanner.column === block.indent && scanner.text.charCodeAt(scanner.pos) !== END

/** Reads the lines as they are; returns the last line break. */
function scanLiteral(scanner: Scanner, block: Block): string {
  let lineBreak = ''
  while (isInside(scanner, block)) {
    block.value += lineBreak + block.breaks
    block.breaks = ''
    block.value += scanLine(scanner, block)
    lineBreak = takeBreak(scanner)
    skipIndentation(scanner, block)
  }
  return lineBreak
}

/** Reads the lines and joins those that do not start with a blank; returns the last line break. */
function scanFolded(scanner: Scanner, block: Block): string {
  let lineBreak = ''
  let wasBlank = false
  while (isInside(scanner, block)) {
    const startsBlank = isBlank(scanner.text.charCodeAt(scanner.pos))
    if (lineBreak === '\n' && !wasBlank && !startsBlank) block.value += block.breaks === '' ? ' ' : ''
    else block.value += lineBreak
    block.value += block.breaks
    block.breaks = ''
    wasBlank = startsBlank
    block.value += scanLine(scanner, block)
    lineBreak = takeBreak(scanner)
    skipIndentation(scanner, block)
  }
  return lineBreak
}

function scanLine(scanner: Scanner, block: Block): string {
  const from = scanner.pos
  scanner.pos = block.end = endOfLine(scanner)
  return scanner.text.slice(from, scanner.pos)
}

function endOfLine({ text, pos, hasPlainLines }: Scanner): number {
  if (hasPlainLines) {
    const end = text.indexOf('\n', pos)
    return end < 0 ? text.indexOf('\0', pos) : end
  }
  let at = pos
  while (!isBreakOrEnd(text.charCodeAt(at))) at += 1
  return at
}

function takeBreak(scanner: Scanner): string {
  const code = scanner.text.charCodeAt(scanner.pos)
  if (!isBreak(code)) return ''
  skipBreak(scanner)
  return breakText(code)
}
