/** A value as systemd sees it: lines that go on are one, with the pieces that it came from. */
export interface UnitValue {
  readonly text: string
  readonly start: number
  readonly end: number
  /** Runs of characters that stand as they are: `at` in the value, `start` in the unit's text. */
  readonly pieces: readonly Piece[]
}

interface Piece {
  readonly at: number
  readonly start: number
}

/** One line of a value. */
export interface ValueLine {
  readonly text: string
  readonly start: number
}

/** The value that some lines make. */
export function joinLines(lines: readonly ValueLine[]): UnitValue {
  const pieces: Piece[] = []
  let at = 0
  for (const { text, start } of lines) {
    pieces.push({ at, start })
    at += text.length
  }
  const last = lines.at(-1)
  return {
    text: lines.map(({ text }) => text).join(''),
    start: lines[0]?.start ?? 0,
    end: last ? last.start + last.text.length : 0,
    pieces,
  }
}

/** Where a character of the value stands in the unit's text. */
export function placeIn(value: UnitValue, index: number): number {
  const piece = value.pieces.findLast(({ at }) => at <= index)
  return piece ? piece.start + index - piece.at : value.start
}

/** A part of the value without the white space around it. */
export function trimmed(value: UnitValue, from: number, to: number): UnitValue {
  const part = value.text.slice(from, to)
  const text = part.trim()
  const first = from + part.length - part.trimStart().length
  const pieces = value.pieces
    .filter(
      (piece, index) =>
        (value.pieces[index + 1]?.at ?? Infinity) > first && piece.at < first + Math.max(1, text.length),
    )
    .map((piece) => ({ at: Math.max(0, piece.at - first), start: piece.start + Math.max(0, first - piece.at) }))
  const moved: UnitValue = { text, start: placeIn(value, first), end: 0, pieces }
  return { ...moved, end: text === '' ? moved.start : placeIn(moved, text.length - 1) + 1 }
}
