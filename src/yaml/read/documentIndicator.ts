import { DASH, DOT, isBlankOrEnd } from './characters.ts'
import type { Scanner } from './scanner.ts'

/** Whether a line starts here with `---` or `...`, alone or before white space. */
export function isAtDocumentIndicator(scanner: Scanner): boolean {
  return scanner.pos === scanner.lineStart && (isAtRun(scanner, DASH) || isAtRun(scanner, DOT))
}

/** Whether three of a character stand here, with white space behind them. */
export function isAtRun({ text, pos }: Scanner, code: number): boolean {
  return (
    text.charCodeAt(pos) === code &&
    text.charCodeAt(pos + 1) === code &&
    text.charCodeAt(pos + 2) === code &&
    isBlankOrEnd(text.charCodeAt(pos + 3))
  )
}
