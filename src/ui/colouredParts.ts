/** A part of a text in one colour, in UTF-16 offsets. */
export interface Colour {
  readonly kind: string
  readonly start: number
  readonly end: number
}

interface ColouredPart {
  readonly start: number
  readonly kind: string | undefined
  readonly text: string
}

/** Longer texts are not coloured: every key press would colour all of it anew. */
const longest = 20_000

/** Cuts a text at its colours. All parts together are the text. */
export function colouredParts(
  text: string,
  coloursOf: ((text: string) => readonly Colour[]) | undefined,
): readonly ColouredPart[] {
  if (!coloursOf || text.length > longest) return [{ start: 0, kind: undefined, text }]
  const parts: ColouredPart[] = []
  let at = 0
  for (const { kind, start, end } of coloursOf(text)) {
    if (start < at || end <= start) continue
    if (start > at) parts.push({ start: at, kind: undefined, text: text.slice(at, start) })
    parts.push({ start, kind, text: text.slice(start, end) })
    at = end
  }
  return at < text.length ? [...parts, { start: at, kind: undefined, text: text.slice(at) }] : parts
}
