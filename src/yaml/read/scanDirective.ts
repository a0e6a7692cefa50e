import { DOT, HASH, isBlank, isBlankOrEnd, isBreak, isBreakOrEnd, isDigit, isWord } from './characters.ts'
import { fail, skipBreak, type Scanner } from './scanner.ts'
import { scanTagHandle, scanTagUri } from './scanTag.ts'
import { named } from './token.ts'

/** Scans a `%YAML` or `%TAG` directive and the rest of its line. */
export function scanDirective(scanner: Scanner): void {
  const start = scanner.pos
  scanner.pos += 1
  const name = scanName(scanner, start)
  if (name === 'YAML') scanVersion(scanner, start)
  else if (name === 'TAG') scanTagDirective(scanner, start)
  else fail(scanner, 'found unknown directive name', start)
  skipRestOfLine(scanner, start)
}

function scanName(scanner: Scanner, start: number): string {
  const { text } = scanner
  const from = scanner.pos
  while (isWord(text.charCodeAt(scanner.pos))) scanner.pos += 1
  if (scanner.pos === from) fail(scanner, 'could not find expected directive name', start)
  if (!isBlankOrEnd(text.charCodeAt(scanner.pos))) fail(scanner, 'found unexpected non-alphabetical character', start)
  return text.slice(from, scanner.pos)
}

function scanVersion(scanner: Scanner, start: number): void {
  skipBlanks(scanner)
  const major = scanNumber(scanner, start)
  if (scanner.text.charCodeAt(scanner.pos) !== DOT) fail(scanner, "did not find expected digit or '.' character", start)
  scanner.pos += 1
  const minor = scanNumber(scanner, start)
  scanner.tokens.push(named('version-directive', start, scanner.pos, `${major}.${minor}`))
}

const LONGEST_NUMBER = 2

function scanNumber(scanner: Scanner, start: number): number {
  const from = scanner.pos
  while (isDigit(scanner.text.charCodeAt(scanner.pos))) {
    if (scanner.pos - from === LONGEST_NUMBER) fail(scanner, 'found extremely long version number', start)
    scanner.pos += 1
  }
  if (scanner.pos === from) fail(scanner, 'did not find expected version number', start)
  return Number(scanner.text.slice(from, scanner.pos))
}

function scanTagDirective(scanner: Scanner, start: number): void {
  const { text } = scanner
  skipBlanks(scanner)
  const handle = scanTagHandle(scanner, start)
  if (handle !== '!' && !(handle.length > 1 && handle.endsWith('!'))) fail(scanner, "did not find expected '!'", start)
  if (!isBlank(text.charCodeAt(scanner.pos))) fail(scanner, 'did not find expected whitespace', start)
  skipBlanks(scanner)
  const prefix = scanTagUri(scanner, '', start)
  if (!isBlankOrEnd(text.charCodeAt(scanner.pos)))
    fail(scanner, 'did not find expected whitespace or line break', start)
  scanner.tokens.push(named('tag-directive', start, scanner.pos, handle, prefix))
}

function skipRestOfLine(scanner: Scanner, start: number): void {
  const { text } = scanner
  skipBlanks(scanner)
  if (text.charCodeAt(scanner.pos) === HASH) {
    while (!isBreakOrEnd(text.charCodeAt(scanner.pos))) scanner.pos += 1
  }
  if (!isBreakOrEnd(text.charCodeAt(scanner.pos))) fail(scanner, 'did not find expected comment or line break', start)
  if (isBreak(text.charCodeAt(scanner.pos))) skipBreak(scanner)
}

function skipBlanks(scanner: Scanner): void {
  while (isBlank(scanner.text.charCodeAt(scanner.pos))) scanner.pos += 1
}
