/** The lines of a text, and which of their comments have been taken. */
export interface SourceLines {
  /** Takes the comments directly above the line of an offset; a line break stands for an empty line between them. */
  readonly takeAbove: (offset: number) => readonly string[]
  /** Says that a scalar stands between two offsets: what looks like a comment in its lines is none. */
  readonly cover: (start: number, end: number) => void
  readonly isOneLine: (start: number, end: number) => boolean
  /** The first group of a pattern in the rest of the line of an offset. */
  readonly match: (offset: number, pattern: RegExp) => string | undefined
  /** The comments below everything that was covered. */
  readonly rest: () => readonly string[]
}

export function createSourceLines(source: string): SourceLines {
  const lines = source.split(LINE_BREAK)
  const starts = [0, ...Array.from(source.matchAll(LINE_BREAK), ({ index, 0: lineBreak }) => index + lineBreak.length)]
  const taken = new Set<number>()
  let last = -1
  const lineOf = (offset: number): number => lastAtMost(starts, offset)
  const lastLineOf = (start: number, end: number): number => lineOf(Math.max(start, end - 1))

  return {
    takeAbove(offset) {
      const found: string[] = []
      const line = lineOf(offset)
      last = Math.max(last, line)
      for (let at = line - 1; at >= 0 && !taken.has(at); at -= 1) {
        const text = lines[at]?.trim() ?? ''
        if (!isBetween(text)) break
        if (!text.startsWith('#')) {
          if (text === '' && found.length > 0) found.unshift('\n')
          continue
        }
        taken.add(at)
        found.unshift(text.slice(1))
      }
      return found
    },
    cover(start, end) {
      const lastLine = lastLineOf(start, end)
      last = Math.max(last, lastLine)
      for (let line = lineOf(start) + 1; line <= lastLine; line += 1) taken.add(line)
    },
    isOneLine: (start, end) => lineOf(start) === lastLineOf(start, end),
    match(offset, pattern) {
      const line = lineOf(offset)
      return pattern.exec((lines[line] ?? '').slice(offset - (starts[line] ?? 0)))?.[1]
    },
    rest: () =>
      lines.slice(last + 1).flatMap((line, index) => {
        const text = line.trim()
        return text.startsWith('#') && !taken.has(last + 1 + index) ? [text.slice(1)] : []
      }),
  }
}

function lastAtMost(starts: readonly number[], offset: number): number {
  let [low, high] = [0, starts.length - 1]
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if ((starts[middle] ?? 0) <= offset) low = middle
    else high = middle - 1
  }
  return low
}

const LINE_BREAK = /\r\n|\r|\n/g

/** What may stand between a comment and the entry below it: nothing, another comment, the dash of the entry. */
const isBetween = (text: string): boolean => text === '' || text === '-' || text === '---' || text.startsWith('#')
