import { HASH } from '../../read/characters.ts'
import type { ScalarNode, YamlNode } from '../../read/node.ts'
import { contentStart, isBlockCollection, isNothing, type Collection, type Entry } from './entries.ts'
import { commentAt, isBlankBetween, lineAbove, lineBelow, lineEnd, lineStart, skipBlanks } from './lines.ts'
import { brokenAt, type Readable } from './readable.ts'

/** Whether an entry begins its line, and does not share it with what it is in. */
export function beginsLine(text: string, start: number): boolean {
  return isBlankBetween(text, lineStart(text, start), start)
}

/** Where an entry without brackets begins with the comments that belong to it: those right above it, in its column. */
export function ownStart(readable: Readable, { column, entries }: Collection, index: number): number {
  const { text } = readable
  let start = entries[index]?.start ?? 0
  const floor = entries[index - 1]?.end ?? 0
  while (beginsLine(text, start)) {
    const above = lineAbove(text, lineStart(text, start))
    if (above === undefined || above < floor) break
    const comment = above + column
    if (skipBlanks(text, above) !== comment || !isOwnComment(readable, comment)) break
    start = comment
  }
  return start
}

const isOwnComment = (readable: Readable, offset: number): boolean =>
  readable.text.charCodeAt(offset) === HASH && !brokenAt(readable, offset)

/**
 * Where an entry without brackets ends with what belongs to it, before the line break: with the comment behind it, the
 * comments below that stand deeper than it, and the empty lines that its text keeps.
 */
export function tailEnd(text: string, { column }: Pick<Collection, 'column'>, entry: Entry): number {
  const isKept = keepsLines(text, lastScalar(text, entry))
  let end = lineEnd(text, entry.end)
  let last = end
  for (let line = lineBelow(text, end); line !== undefined; line = lineBelow(text, last)) {
    last = lineEnd(text, line)
    const at = skipBlanks(text, line)
    if (at === last) {
      if (isKept && lineBelow(text, last) !== undefined) end = last
    } else if (text.charCodeAt(at) === HASH && at - line > column) end = last
    else break
    if (last === text.length) break
  }
  return end
}

/** The scalar that ends an entry. */
export function lastScalar(text: string, entry: Entry): ScalarNode | undefined {
  let node: YamlNode | undefined = entry.value
  while (node && isBlockCollection(text, node)) {
    node = node.kind === 'sequence' ? node.items.at(-1) : node.pairs.at(-1)?.value
  }
  return node?.kind === 'scalar' && !isNothing(node) ? node : undefined
}

/** The sign of a block scalar, such as `|2-`; undefined for any other. */
export function blockSign(text: string, node: YamlNode | undefined): string | undefined {
  if (node?.kind !== 'scalar' || (node.style !== 'literal' && node.style !== 'folded')) return undefined
  return /^[|>][-+\d]*/.exec(text.slice(contentStart(text, node), contentStart(text, node) + 3))?.[0]
}

/** Whether the empty lines below a scalar are part of it. */
export const keepsLines = (text: string, node: YamlNode | undefined): boolean =>
  blockSign(text, node)?.includes('+') ?? false

/** Whether the text ends within an entry, so that a line break behind it would be part of it. */
export function isUnended(text: string, entry: Entry): boolean {
  const sign = blockSign(text, lastScalar(text, entry))
  return sign !== undefined && !sign.includes('-') && lineEnd(text, entry.end) === text.length
}

/** The comment of the line that a value begins in: behind the sign of a block, or behind the key of what has lines below it. */
export function headComment(text: string, entry: Entry): string {
  const sign = blockSign(text, entry.value)
  if (sign !== undefined) return commentAt(text, contentStart(text, entry.value) + sign.length)
  const hasHead = isBlockCollection(text, entry.value) || isNothing(entry.value)
  return hasHead ? commentAt(text, behindProperties(text, entry)) : ''
}

/** Behind the mark of an entry and the anchor and tag of its value, where they stand in the same line. */
export function behindProperties(text: string, { mark, start, value }: Entry): number {
  const from = mark ?? start
  const properties = text.slice(from, Math.max(from, contentStart(text, value)))
  return from + (/^(?:[ \t]+[&!][^ \t\r\n]*)*/.exec(properties)?.[0].length ?? 0)
}
