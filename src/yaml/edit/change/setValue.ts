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
import { columnOf, commentAt, lineEnd, newlineOf } from './lines.ts'
import type { Readable } from './readable.ts'
import { blockLike, within } from './setBlock.ts'
import { withLastBreak } from './withLastBreak.ts'

/** How a value is written in place of another. */
export interface Manner {
  readonly style: YamlStyle
  /** Whether a collection without entries gets some: then it keeps its tag. */
  readonly isFilling: boolean
}

/** Ways to give an entry another value, the best first. */
export function* setValue(
  { text }: Readable,
  step: Step,
  value: YamlTree,
  manner: Manner,
): Generator<readonly TextEdit[]> {
  const { entry, collection } = step
  if (value.kind === 'text') yield* within(text, entry.value, value.value)
  if (collection.isFlow) {
    yield [setInline(text, entry, quotedLike(entry.value, value) ?? writeFlow(value), manner)]
    return
  }
  const inline = isBlock(text, entry.value) ? undefined : spelledLike(entry.value, value, manner.style)
  if (inline !== undefined) yield [setInline(text, entry, inline, manner)]
  if (value.kind === 'text') yield* blockLike(text, step, value.value)
  yield* withLastBreak(text, [setLines(text, step, value, manner)])
  yield [setLines(text, step, value, withoutBlocks(manner))]
}

const withoutBlocks = (manner: Manner): Manner => ({ ...manner, style: { ...manner.style, hasBlocks: false } })

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
  // The quotes of an empty text are no choice.
  if (value.kind !== 'text' || node.kind !== 'scalar' || node.value === '') return undefined
  if (node.style === 'single') return value.value.includes('\n') ? undefined : singleQuoted(value.value)
  return node.style === 'double' ? doubleQuoted(value.value) : undefined
}

/** What stands before a node and stays: its anchor, as others may refer to it, and its tag where it is only filled. */
function keptProperties(text: string, node: YamlNode, { isFilling }: Manner): string {
  const properties = isNothing(node) ? '' : text.slice(node.start, contentStart(text, node))
  const kept = properties.match(isFilling ? /(?<!\S)[&!]\S*/g : /(?<!\S)&\S+/g)
  return kept?.join(' ') ?? ''
}

function setInline(text: string, { value, mark, end }: Entry, spelled: string, manner: Manner): TextEdit {
  if (isNothing(value)) {
    return mark === undefined
      ? { start: end, end, text: `: ${spelled}` }
      : { start: mark, end: mark, text: ` ${spelled}` }
  }
  const kept = keptProperties(text, value, manner)
  return { start: value.start, end, text: kept === '' ? spelled : `${kept} ${spelled}` }
}

/** Writes a value on lines of its own, or in place of one that has such. */
function setLines(text: string, { entry, collection }: Step, value: YamlTree, manner: Manner): TextEdit {
  const { mark, value: old } = entry
  if (mark === undefined) return { start: entry.end, end: entry.end, text: `: ${writeFlow(value)}` }
  const comments = commentsOf(text, entry)
  const kept = keptProperties(text, old, manner)
  const item = comments === '' ? { value } : { value, behind: comments }
  const lines = linesBehind(entry, item, ' '.repeat(collection.column), manner.style, kept !== '')
  const end = isBlockCollection(text, old) ? tailEnd(text, collection, entry) : lineEnd(text, entry.end)
  return { start: mark, end, text: (kept === '' ? '' : ` ${kept}`) + lines.join(newlineOf(text)) }
}

function linesBehind(
  { key }: Entry,
  item: YamlItem,
  indent: string,
  style: YamlStyle,
  isNamed: boolean,
): readonly string[] {
  if (key) return valueLines(item, indent, style)
  // Behind an anchor or a tag, the first key would be what has it.
  if (isNamed) return valueLines(item, indent, { ...style, step: style.itemStep, listStep: style.itemStep })
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

/** Ways to make a value the whole of a document that has one. */
export function* setRoot(
  { text }: Readable,
  root: YamlNode,
  value: YamlTree,
  manner: Manner,
): Generator<readonly TextEdit[]> {
  const { start } = root
  const end = nodeEnd(text, root)
  const kept = keptProperties(text, root, manner)
  const newline = newlineOf(text)
  const isBeside = isFilled(value) && (kept !== '' || !beginsLine(text, start))
  const indent = isBeside ? '' : ' '.repeat(columnOf(text, start))
  const before = kept + (isBeside ? newline : kept === '' ? '' : ' ')
  for (const { style } of [manner, withoutBlocks(manner)]) {
    const lines = documentLines(value, indent, style).join(newline)
    yield [{ start, end, text: before + (isBeside ? lines : lines.trimStart()) }]
  }
}
