import type { ScalarNode, YamlNode } from '../../read/node.ts'
import { canBeBlock, doubleQuoted } from '../../write/writeScalar.ts'
import { editBetween, type TextEdit } from '../textEdit.ts'
import { scalarMap } from '../scalarMap.ts'
import { contentStart } from './entries.ts'
import { blockSign } from './extent.ts'
import type { Step } from './findPlace.ts'
import { commentAt, lineBelow, lineEnd, newlineOf, skipBlanks } from './lines.ts'

/** Changes words in a scalar of several lines and leaves its lines as they are. */
export function* within(text: string, node: YamlNode, wanted: string): Generator<readonly TextEdit[]> {
  if (node.kind !== 'scalar' || node.style === 'literal' || node.tag !== '!!str') return
  if (lineEnd(text, node.start) >= node.end) return
  const change = editBetween(node.value, wanted)
  if (!change || change.text.includes('\n') || node.value.slice(change.start, change.end).includes('\n')) return
  const span = scalarMap(text, node)?.toSource(change.start, change.end)
  if (span) yield [{ ...span, text: escaped(node, change.text) }]
}

function escaped({ style }: ScalarNode, text: string): string {
  if (style === 'single') return text.replaceAll("'", "''")
  return style === 'double' ? doubleQuoted(text).slice(1, -1) : text
}

/** Ways to change a block scalar into one with another text, in the same column and style. */
export function* blockLike(text: string, { entry, collection }: Step, wanted: string): Generator<readonly TextEdit[]> {
  const sign = blockSign(text, entry.value)
  if (sign === undefined || !canBeBlock(wanted)) return
  const start = contentStart(text, entry.value)
  const indent = bodyIndent(text, start, sign, entry.end, collection.column)
  if (indent === undefined) return
  const isTold = /\d/.test(sign) || /^\n*[ \t]/.test(wanted)
  const { chomping, lines } = partsOf(wanted)
  const head = (isTold ? String(indent - collection.column) : '') + chomping + commentAt(text, start + sign.length)
  const end = chomping === '+' ? behindEmptyLines(text, entry.end) : entry.end
  const newline = newlineOf(text)
  const last = wanted.endsWith('\n') && end === text.length ? newline : ''
  const blockOf = (first: string, body: readonly string[]): string =>
    first + head + body.map((line) => newline + (line === '' ? '' : ' '.repeat(indent) + line)).join('') + last
  if (sign.startsWith('>')) yield replaced(text, start, end, blockOf('>', folded(lines)))
  yield replaced(text, start, end, blockOf('|', lines))
}

interface BlockParts {
  readonly chomping: '' | '-' | '+'
  readonly lines: readonly string[]
}

function partsOf(wanted: string): BlockParts {
  const body = wanted.replace(/\n$/, '')
  const kept = body.endsWith('\n') ? '+' : ''
  return { chomping: wanted.endsWith('\n') ? kept : '-', lines: body.split('\n') }
}

function replaced(text: string, start: number, end: number, by: string): readonly TextEdit[] {
  const edit = editBetween(text.slice(start, end), by)
  return edit ? [{ start: start + edit.start, end: start + edit.end, text: edit.text }] : []
}

/** How far the lines of a block scalar are indented; undefined where it has none. */
function bodyIndent(text: string, start: number, sign: string, end: number, column: number): number | undefined {
  const told = /\d/.exec(sign)?.[0]
  if (told !== undefined) return column + Number(told)
  for (let line = lineBelow(text, start); line !== undefined && line < end; line = lineBelow(text, line)) {
    const at = skipBlanks(text, line)
    if (at < lineEnd(text, line)) return /^ */.exec(text.slice(line, at))?.[0].length
  }
  return undefined
}

/** The end of the last empty line below; of the line itself where there is none. */
function behindEmptyLines(text: string, offset: number): number {
  let end = lineEnd(text, offset)
  for (let line = lineBelow(text, end); line !== undefined; line = lineBelow(text, line)) {
    const last = lineEnd(text, line)
    if (skipBlanks(text, line) < last || lineBelow(text, line) === undefined) break
    end = last
  }
  return end
}

/** The lines of a folded block for these lines of text: between two that are joined otherwise stands an empty one. */
function folded(lines: readonly string[]): readonly string[] {
  const result: string[] = []
  let before: string | undefined
  for (const line of lines) {
    if (line !== '') {
      if (before !== undefined && !/^[ \t]/.test(before) && !/^[ \t]/.test(line)) result.push('')
      before = line
    }
    result.push(line)
  }
  return result
}
