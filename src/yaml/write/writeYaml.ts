import { fitsBlock, writeScalar } from './writeScalar.ts'
import { usualStyle, type YamlStyle } from './yamlStyle.ts'
import type { YamlEntry, YamlItem, YamlList, YamlMap, YamlTree } from './yamlTree.ts'

/** Writes YAML as people do: two spaces of indent, texts of several lines as blocks. */
export function writeYaml(root: YamlMap): string {
  const lines: string[] = []
  writeEntries({ lines, style: usualStyle }, root.entries, '')
  return `${lines.join('\n')}\n`
}

/** The lines of a key with its value, comments above them included. */
export function entryLines(entry: YamlEntry, indent: string, style: YamlStyle): readonly string[] {
  const lines: string[] = []
  writeEntries({ lines, style }, [entry], indent)
  return lines
}

/** The lines of an item with its dash. */
export function itemLines(item: YamlItem, indent: string, style: YamlStyle): readonly string[] {
  const lines: string[] = []
  writeItem({ lines, style }, item, indent)
  return lines
}

/** What stands behind a key and its colon: the rest of that line, and the lines below. */
export function valueLines(item: YamlItem, indent: string, style: YamlStyle): readonly string[] {
  const lines: string[] = []
  writeValue({ lines, style }, '', item, belowKey(indent, style))
  return lines
}

/** The lines of a document that is this value. */
export function documentLines(value: YamlTree, indent: string, style: YamlStyle): readonly string[] {
  const lines: string[] = []
  const writing = { lines, style }
  if (isFilled(value)) writeInside(writing, value, { map: indent, list: indent })
  else writeValue(writing, '', { value }, { map: `${indent}  `, list: indent })
  return lines.map((line, index) => (index === 0 && !isFilled(value) ? line.trimStart() : line))
}

interface Writing {
  readonly lines: string[]
  readonly style: YamlStyle
}

/** How deep what is inside a value stands: the keys of a mapping and the lines of a text, or the dashes of a list. */
interface Inside {
  readonly map: string
  readonly list: string
}

function belowKey(indent: string, { step, listStep }: YamlStyle): Inside {
  return { map: indent + ' '.repeat(step), list: indent + ' '.repeat(listStep) }
}

function belowDash(indent: string, { itemStep }: YamlStyle): Inside {
  const deeper = indent + ' '.repeat(itemStep)
  return { map: deeper, list: deeper }
}

function writeEntries(writing: Writing, entries: readonly YamlEntry[], indent: string): void {
  for (const entry of entries) {
    writeAbove(writing, entry, indent)
    writeValue(writing, `${indent}${writeScalar(entry.key)}:`, entry, belowKey(indent, writing.style))
  }
}

function writeAbove({ lines }: Writing, { above = [], isSpaced = false }: YamlItem, indent: string): void {
  // A block that keeps its empty lines would take one more.
  if (isSpaced && lines.length > 0 && lines.at(-1) !== '') lines.push('')
  for (const comment of above) lines.push(comment === '' ? `${indent}#` : `${indent}#${comment}`)
}

/** Writes what stands behind `start`, which is a key with its colon or the dash of an item. */
function writeValue(writing: Writing, start: string, item: YamlItem, inside: Inside): void {
  const { lines } = writing
  const { value } = item
  const comment = item.behind === undefined ? '' : ` #${item.behind}`
  switch (value.kind) {
    case 'word':
      lines.push(`${start} ${value.spelled}${comment}`)
      return
    case 'text':
      writeText(writing, start, value.value, { indent: inside.map, comment })
      return
    case 'list':
    case 'map': {
      const empty = value.kind === 'list' ? ' []' : ' {}'
      lines.push(start + (isFilled(value) ? '' : empty) + comment)
      writeInside(writing, value, inside)
    }
  }
}

/** Whether there is something in a collection. */
export function isFilled(value: YamlTree): value is YamlList | YamlMap {
  return (value.kind === 'list' && value.items.length > 0) || (value.kind === 'map' && value.entries.length > 0)
}

function writeInside(writing: Writing, value: YamlList | YamlMap, inside: Inside): void {
  if (value.kind === 'map') writeEntries(writing, value.entries, inside.map)
  else for (const item of value.items) writeItem(writing, item, inside.list)
}

function writeItem(writing: Writing, item: YamlItem, indent: string): void {
  writeAbove(writing, item, indent)
  const inside = belowDash(indent, writing.style)
  if (item.value.kind !== 'map' || item.value.entries.length === 0) {
    writeValue(writing, `${indent}-`, item, inside)
    return
  }
  const [first, ...others] = item.value.entries
  if (!first) return
  if (first.above?.length || (first.behind !== undefined && item.behind !== undefined)) {
    writing.lines.push(`${indent}-${item.behind === undefined ? '' : ` #${item.behind}`}`)
    writeEntries(writing, item.value.entries, inside.map)
    return
  }
  writeValue(
    writing,
    `${indent}-${inside.map.slice(indent.length + 1)}${writeScalar(first.key)}:`,
    { ...first, behind: first.behind ?? item.behind },
    belowKey(inside.map, writing.style),
  )
  writeEntries(writing, others, inside.map)
}

interface TextPlace {
  /** Of the lines of a block. */
  readonly indent: string
  readonly comment: string
}

function writeText({ lines, style }: Writing, start: string, text: string, { indent, comment }: TextPlace): void {
  if (!style.hasBlocks || !fitsBlock(text)) {
    lines.push(`${start} ${writeScalar(text)}${comment}`)
    return
  }
  const { head, body } = literalParts(text, style.step)
  lines.push(`${start} ${head}${comment}`)
  for (const line of body) lines.push(line === '' ? '' : `${indent}${line}`)
}

/** The sign of a literal block for a text, and its lines; `step` is how much deeper than what is around it they stand. */
function literalParts(text: string, step: number): { readonly head: string; readonly body: readonly string[] } {
  const body = text.replace(/\n$/, '')
  const chomping = text.endsWith('\n') ? (body.endsWith('\n') ? '+' : '') : '-'
  // A block takes the indent of its first line with text, unless it is told.
  const told = /^\n*[ \t]/.test(text) ? String(step) : ''
  return { head: `|${told}${chomping}`, body: body.split('\n') }
}
