import { structuredPatch } from 'diff'

/** A line of a comparison of two texts; a gap stands for lines that are the same. */
export interface TextLine {
  readonly kind: 'added' | 'removed' | 'same' | 'gap'
  readonly text: string
}

/** Lines around a change that are shown with it. */
const context = 2

/** How long a comparison may take, in milliseconds. */
const patience = 500

/** What changed between two texts, line by line; undefined where they are too different and too long to tell. */
export function textLines(before: string, after: string): readonly TextLine[] | undefined {
  const patch = structuredPatch('', '', before, after, '', '', { context, timeout: patience })
  return patch?.hunks.flatMap(({ lines }, index) => [...(index > 0 ? [gap] : []), ...lines.flatMap(lineOf)])
}

const gap: TextLine = { kind: 'gap', text: '…' }

const kinds = new Map([
  ['+', 'added'],
  ['-', 'removed'],
  [' ', 'same'],
] as const)

function lineOf(line: string): readonly TextLine[] {
  const [mark] = line
  const kind = mark === '+' || mark === '-' || mark === ' ' ? kinds.get(mark) : undefined
  return kind ? [{ kind, text: line.slice(1) }] : []
}
