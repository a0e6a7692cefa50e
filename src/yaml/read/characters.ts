// The classes of characters that YAML's grammar speaks of, by go-yaml's reckoning. A code of 0 marks the end of the text:
// the scanner puts zeros behind it, and no text may hold one.

/** Space or tab. */
export const isBlank = (code: number): boolean => code === SPACE || code === TAB

/** CR, LF, NEL, and the line and paragraph separators of Unicode. */
export function isBreak(code: number): boolean {
  return code === LF || code === CR || code === NEL || code === LINE_SEPARATOR || code === PARAGRAPH_SEPARATOR
}

/** Finds a line break other than LF. */
export const OTHER_BREAK = /[\r\u0085\u2028\u2029]/

export const isBreakOrEnd = (code: number): boolean => code === END || isBreak(code)

/** What ends a word: white space, or the end of the text. */
export function isBlankOrEnd(code: number): boolean {
  return code < CLASSES.length ? CLASSES[code] === WHITE : isBreak(code)
}

/** What ends a plain scalar inside `[]` and `{}`, wherever it stands. */
export const isFlowIndicator = (code: number): boolean => code < CLASSES.length && CLASSES[code] === FLOW

export const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39

/** The characters of anchors, of tag handles and of directive names. */
export function isWord(code: number): boolean {
  return (
    isDigit(code) || (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a) || code === 0x5f || code === DASH
  )
}

/** The text that a line break stands for in a scalar. The separators of Unicode stay what they are. */
export function breakText(code: number): string {
  return code === LINE_SEPARATOR || code === PARAGRAPH_SEPARATOR ? String.fromCharCode(code) : '\n'
}

export const END = 0
export const TAB = 0x09
export const LF = 0x0a
export const CR = 0x0d
export const SPACE = 0x20
export const HASH = 0x23
export const PERCENT = 0x25
export const COMMA = 0x2c
export const DASH = 0x2d
export const DOT = 0x2e
export const COLON = 0x3a
export const QUESTION = 0x3f
const NEL = 0x85
const LINE_SEPARATOR = 0x2028
const PARAGRAPH_SEPARATOR = 0x2029

const WHITE = 1
const FLOW = 2
const CLASSES = new Uint8Array(0x100)
for (const code of [END, TAB, LF, CR, SPACE, NEL]) CLASSES[code] = WHITE
for (const character of ',?[]{}') CLASSES[character.charCodeAt(0)] = FLOW
