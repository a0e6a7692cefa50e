import { breakText, isBlank, isBreak } from './characters.ts'
import { skipBreak, type Scanner } from './scanner.ts'

/** Skips a line break and what is empty behind it; returns what they are once lines are folded. */
export function skipFold(scanner: Scanner, onBlank?: (code: number) => void): string {
  const first = breakText(scanner.text.charCodeAt(scanner.pos))
  skipBreak(scanner)
  const more = skipEmptyLines(scanner, onBlank)
  if (first !== '\n') return first + more
  return more === '' ? ' ' : more
}

/** Skips blanks and line breaks; returns the breaks. */
export function skipEmptyLines(scanner: Scanner, onBlank?: (code: number) => void): string {
  let breaks = ''
  for (;;) {
    const code = scanner.text.charCodeAt(scanner.pos)
    if (isBreak(code)) {
      breaks += breakText(code)
      skipBreak(scanner)
    } else if (isBlank(code)) {
      onBlank?.(code)
      scanner.pos += 1
    } else return breaks
  }
}
