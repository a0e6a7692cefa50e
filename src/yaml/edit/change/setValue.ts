import type { YamlNode } from '../../read/node.ts'
import { writeFlow } from '../../write/writeFlow.ts'
import { doubleQuoted, singleQuoted } from '../../write/writeScalar.ts'
import { documentLines, isFilled, itemLines, valueLines } from '../../write/writeYaml.ts'
import type { YamlStyle } from '../../write/yamlStyle.ts'
import type { YamlItem, YamlTree } from '../../write/yamlTree.ts'
import type { TextEdit } from '../textEdit.ts'
import { contentStart, isBlockCollection, isNothing, nodeEnd, type Entry } from './entries.ts'
import { beginsLine, blockSign, headComment, tailEnd } from './extent.ts'
import type { Step } from './findPlace.ts'
import { columnOf, commentAt, hasBreak, lineEnd, newlineOf } from './lines.ts'
import type { Readable } from './readable.ts'
import { blockLike, within } from './setBlock.ts'

/** Ways to give an entry another value, the best first. */
export function* setValue(
  { text }: Readable,
  step: Step,
  value: YamlTree,
  style: YamlStyle,
): Generator<readonly TextEdit[]> {
  const { entry, collection } = step
  if (value.kind === 'text') yield* within(text, entry.value, value.value)
  if (collection.isFlow) yield [setInline(text, entry, quotedLike(entry.value, value) ?? writeFlow(value))]
  else {
    const inline = isBlock(text, entry.value) ? undefined : spelledLike(entry.value, value, style)
    if (inline !== undefined) yield [setInline(text, entry, inline)]
    if (value.kind === 'text') yield* blockLike(text, step, value.value)
    yield [setLines(text, step, value, style)]
    yield [setLines(text, step, value, { ...style, hasBlocks: false })]
  }
}

const isBlock = (text: string, node: YamlNode): boolean =>
  isBlockCollection(text, node) || blockSign(text, node) !== undefined

/** A value as it stands in one line, in the style of what it replaces; undefined where it takes more lines. */
function spelledLike(node: YamlNode, value: YamlTree, style: YamlStyle): string | undefined {
  if (isFilled(value)) return isFlowFilled(node) ? writeFlow(value) : undefined
  const quoted = quotedLike(node, value)
  if (quoted !== undefined) return quoted
  const [first = '', ...others] = valueLines({ value }, '', style)
  return others.length === 0 ? first.trimStart() : undefined
}

const isFlowFilled = (node: YamlNode): boolean =>
  (node.kind === 'sequence' && node.items.length > 0) || (node.kind === 'mapping' && node.pairs.length > 0)

function quotedLike(node: YamlNode, value: YamlTree): string | undefined {
  if (value.kind !== 'text' || node.kind !== 'scalar') return undefined
  if (node.style === 'single') return value.value.includes('\n') ? undefined : singleQuoted(value.value)
  return node.style === 'double' ? doubleQuoted(value.value) : undefined
}

/** The anchor of a node; others may refer to it. */
export function anchorOf(text: string, node: YamlNode): string | undefined {
  const properties = isNothing(node) ? '' : text.slice(node.start, contentStart(text, node))
  return /(?<!\S)&\S+/.exec(properties)?.[0]
}

function setInline(text: string, { value, mark, end }: Entry, spelled: string): TextEdit {
  if (isNothing(value)) {
    return mark === undefined
      ? { start: end, end, text: `: ${spelled}` }
      : { start: mark, end: mark, text: ` ${spelled}` }
  }
  const anchor = anchorOf(text, value)
  return { start: value.start, end, text: anchor === undefined ? spelled : `${anchor} ${spelled}` }
}

/** Writes a value on lines of its own, or in place of one that has such. */
function setLines(text: string, { entry, collection }: Step, value: YamlTree, style: YamlStyle): TextEdit {
  const { mark, value: old } = entry
  if (mark === undefined) return { start: entry.end, end: entry.end, text: `: ${writeFlow(value)}` }
  const comments = commentsOf(text, entry)
  const anchor = anchorOf(text, old)
  const item = comments === '' ? { value } : { value, behind: comments }
  const lines = linesBehind(entry, item, ' '.repeat(collection.column), { style, isAnchored: anchor !== undefined })
  const end = isBlockCollection(text, old) ? tailEnd(text, collection, entry) : lineEnd(text, entry.end)
  return { start: mark, end, text: (anchor === undefined ? '' : ` ${anchor}`) + lines.join(newlineOf(text)) }
}

interface Manner {
  readonly style: YamlStyle
  readonly isAnchored: boolean
}

function linesBehind({ key }: Entry, item: YamlItem, indent: string, { style, isAnchored }: Manner): readonly string[] {
  if (key) return valueLines(item, indent, style)
  // Behind an anchor, the first key would be what has it.
  if (isAnchored) return valueLines(item, indent, { ...style, step: style.itemStep, listStep: style.itemStep })
  const [first = '', ...others] = itemLines(item, indent, style)
  return [first.slice(indent.length + 1), ...others]
}

/** The comments around a value that is replaced, as one, without the first sign. */
function commentsOf(text: string, entry: Entry): string {
  const { value } = entry
  const head = headComment(text, entry)
  const isInline = !isBlock(text, value) && !isNothing(value)
  const around = isInline ? [...commentsBetween(text, entry), commentAt(text, entry.end)] : []
  return [head, ...around]
    .map((comment) => comment.trim().slice(1))
    .filter(Boolean)
    .join(' #')
}

function commentsBetween(text: string, { mark, value }: Entry): readonly string[] {
  const gap = text.slice(mark ?? value.start, contentStart(text, value))
  return Array.from(gap.matchAll(/(?<!\S)#[^\r\n]*/g), ([comment]) => comment)
}

/** Makes a value the whole of a document that has one. */
export function* setRoot(
  { text }: Readable,
  root: YamlNode,
  value: YamlTree,
  style: YamlStyle,
): Generator<readonly TextEdit[]> {
  const start = contentStart(text, root)
  const end = nodeEnd(text, root)
  const newline = newlineOf(text)
  for (const hasBlocks of [true, false]) {
    if (!isFilled(value) || beginsLine(text, start)) {
      const lines = documentLines(value, ' '.repeat(columnOf(text, start)), { ...style, hasBlocks })
      yield [{ start, end, text: lines.join(newline).trimStart() }]
    } else {
      const isNear = !hasBreak(text, 0, start)
      const lines = documentLines(value, '', { ...style, hasBlocks })
      yield [{ start, end, text: (isNear || lines.length > 0 ? newline : '') + lines.join(newline) }]
    }
  }
}
