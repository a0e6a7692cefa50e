import type { TextEdit } from './textEdit.ts'

/** Edits of a text and edits of what they have made of it, as edits of the text. */
export function composeEdits(first: readonly TextEdit[], second: readonly TextEdit[]): readonly TextEdit[] {
  const end = Math.max(0, ...first.map((edit) => edit.end)) + Math.max(0, ...second.map((edit) => edit.end))
  const once = edited([{ start: 0, end }], first)
  return editsOf(edited(once, second), end)
}

/** A part of the text before, or new text in place of nothing. */
interface Piece {
  readonly start: number
  readonly end: number
  readonly text?: string
}

const lengthOf = ({ start, end, text }: Piece): number => text?.length ?? end - start

function partOf(piece: Piece, from: number, to: number): Piece {
  if (piece.text !== undefined) return { ...piece, text: piece.text.slice(from, to) }
  return { start: piece.start + from, end: piece.start + to }
}

/** The pieces that edits leave, with new ones for what they put in. */
function edited(pieces: readonly Piece[], edits: readonly TextEdit[]): readonly Piece[] {
  const result: Piece[] = []
  let done = 0
  for (const { start, end, text } of edits.toSorted((a, b) => a.start - b.start)) {
    result.push(...between(pieces, done, start), { start: 0, end: 0, text })
    done = end
  }
  return [...result, ...between(pieces, done, Infinity)].filter((piece) => lengthOf(piece) > 0)
}

function between(pieces: readonly Piece[], from: number, to: number): readonly Piece[] {
  let offset = 0
  return pieces.flatMap((piece) => {
    const start = offset
    offset += lengthOf(piece)
    const [first, last] = [Math.max(from, start), Math.min(to, offset)]
    return first < last ? [partOf(piece, first - start, last - start)] : []
  })
}

function editsOf(pieces: readonly Piece[], whole: number): readonly TextEdit[] {
  const edits: TextEdit[] = []
  let at = 0
  let text = ''
  for (const piece of [...pieces, { start: whole, end: whole }]) {
    if (piece.text === undefined) {
      if (text !== '' || piece.start > at) edits.push({ start: at, end: piece.start, text })
      at = piece.end
      text = ''
    } else text += piece.text
  }
  return edits
}
