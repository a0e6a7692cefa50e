/** A key or list index around a place, and where it stands, in UTF-16 units. */
export interface Crumb {
  readonly key: string
  readonly offset: number
}

/**
 * The keys and list indices around a place in a YAML text, by indentation alone: quick enough for every move of the caret,
 * right for the block style that people write: `storage`, `files`, `0`, `mode`.
 */
export function crumbsAt(source: string, offset: number): readonly Crumb[] {
  const end = endOfLine(source, offset)
  const lines = source.slice(0, end).split('\n')
  const crumbs: Crumb[] = []
  let indent = Number.POSITIVE_INFINITY
  let lineStart = end + 1
  for (let index = lines.length - 1; index >= 0 && indent > 0; index -= 1) {
    const line = lines[index] ?? ''
    lineStart -= line.length + 1
    if (isBlank(line)) continue
    for (const part of partsOf(line).toReversed()) {
      if (part.indent >= indent) continue
      indent = part.indent
      const key = part.key ?? String(indexOfItem(lines, index, part.indent))
      crumbs.unshift({ key, offset: lineStart + Math.floor(part.indent) })
    }
  }
  return crumbs
}

const isBlank = (line: string): boolean => /^\s*(?:#|$)/.test(line)

function endOfLine(source: string, offset: number): number {
  const end = source.indexOf('\n', offset)
  return end < 0 ? source.length : end
}

interface Part {
  readonly indent: number
  /** Undefined for the dash of a list item. */
  readonly key: string | undefined
}

// A line such as `  - name: core` opens a list item and a key. An item counts as deeper than the key that holds its list,
// even where both begin in the same column.
function partsOf(line: string): readonly Part[] {
  const parts: Part[] = []
  let rest = line
  let at = 0
  for (let dash = /^(\s*)-(?:\s+|$)/.exec(rest); dash; dash = /^(\s*)-(?:\s+|$)/.exec(rest)) {
    parts.push({ indent: at + (dash[1]?.length ?? 0) + 0.5, key: undefined })
    at += dash[0].length
    rest = rest.slice(dash[0].length)
  }
  const key = /^(\s*)(?:"([^"]*)"|'([^']*)'|([^\s#"'{[&*!|>%@`][^:#]*?))\s*:(?:\s|$)/.exec(rest)
  if (key) parts.push({ indent: at + (key[1]?.length ?? 0), key: key[2] ?? key[3] ?? key[4] ?? '' })
  return parts
}

function indexOfItem(lines: readonly string[], from: number, indent: number): number {
  let count = 0
  for (let index = from - 1; index >= 0; index -= 1) {
    const line = lines[index] ?? ''
    if (isBlank(line)) continue
    const first = partsOf(line)[0]
    if (first?.indent === indent) count += 1
    else if ((first?.indent ?? line.search(/\S/)) < indent) break
  }
  return count
}
