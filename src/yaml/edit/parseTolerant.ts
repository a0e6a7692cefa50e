import { LineCounter, parseDocument, type Document, type Node } from 'yaml'

/** A text as far as it can be read. Errors in one place leave the rest usable. */
export interface TolerantDocument {
  readonly document: Document.Parsed
  readonly root: Node | null
  /** The line of an offset, counted from 1. */
  readonly lineAt: (offset: number) => number
}

// The `yaml` package recurses, and running out of stack inside of it can take the whole process along.
const deepest = 500

/** Reads a text for editing; undefined where it is nested too deeply for the `yaml` package. */
export function parseTolerant(source: string): TolerantDocument | undefined {
  if (mayNestDeeply(source)) return undefined
  const lines = new LineCounter()
  const document = parseDocument(source, { lineCounter: lines, uniqueKeys: false, logLevel: 'silent' })
  return { document, root: document.contents, lineAt: (offset) => lines.linePos(offset).line }
}

// Bounds the depth without parsing: flow collections by their open brackets, block collections by the column they start in.
function mayNestDeeply(source: string): boolean {
  let brackets = 0
  let column = 0
  let isLeading = true
  for (let index = 0; index < source.length; index += 1) {
    const char = source.charCodeAt(index)
    if (char === lineFeed) {
      column = 0
      isLeading = true
      continue
    }
    isLeading &&= leading.has(char)
    if (isLeading) column += 1
    if (char === openBracket || char === openBrace) brackets += 1
    else if ((char === closeBracket || char === closeBrace) && brackets > 0) brackets -= 1
    if (brackets > deepest || column > deepest) return true
  }
  return false
}

const [lineFeed, openBracket, closeBracket, openBrace, closeBrace] = [0x0a, 0x5b, 0x5d, 0x7b, 0x7d]
const leading = new Set(Array.from(' \t-?:', (char) => char.charCodeAt(0)))
