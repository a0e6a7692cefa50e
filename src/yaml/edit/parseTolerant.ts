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

/** Whether a text may be nested too deeply. Bounds the depth without parsing: block collections by the column they start in, flow collections by their open brackets. */
export function mayNestDeeply(source: string): boolean {
  if (deepLine.test(source)) return true
  let open = 0
  for (const [bracket] of source.matchAll(/[[\]{}]/g)) {
    open = bracket === '[' || bracket === '{' ? open + 1 : Math.max(0, open - 1)
    if (open > deepest) return true
  }
  return false
}

const deepLine = new RegExp(`^[ \\t?:-]{${deepest}}`, 'm')
