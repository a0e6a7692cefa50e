import { fitsBlock, writeScalar } from './writeScalar.ts'
import type { YamlEntry, YamlItem, YamlList, YamlMap, YamlTree } from './yamlTree.ts'

/** Writes YAML as people do: two spaces of indent, texts of several lines as blocks. */
export function writeYaml(root: YamlMap): string {
  const lines: string[] = []
  writeEntries(lines, root.entries, '')
  return `${lines.join('\n')}\n`
}

function writeEntries(lines: string[], entries: readonly YamlEntry[], indent: string): void {
  for (const entry of entries) {
    writeAbove(lines, entry, indent)
    writeValue(lines, `${indent}${writeScalar(entry.key)}:`, entry, indent)
  }
}

function writeAbove(lines: string[], { above = [], isSpaced = false }: YamlItem, indent: string): void {
  // A block that keeps its empty lines would take one more.
  if (isSpaced && lines.length > 0 && lines.at(-1) !== '') lines.push('')
  for (const comment of above) lines.push(comment === '' ? `${indent}#` : `${indent}#${comment}`)
}

/** Writes what stands behind `start`, which is a key with its colon or the dash of an item. */
function writeValue(lines: string[], start: string, item: YamlItem, indent: string): void {
  const { value } = item
  const comment = item.behind === undefined ? '' : ` #${item.behind}`
  switch (value.kind) {
    case 'word':
      lines.push(`${start} ${value.spelled}${comment}`)
      return
    case 'text':
      writeText(lines, start, value.value, { indent, comment })
      return
    case 'list':
    case 'map':
      if (isEmpty(value)) lines.push(`${start} ${value.kind === 'list' ? '[]' : '{}'}${comment}`)
      else {
        lines.push(start + comment)
        writeInside(lines, value, `${indent}  `)
      }
  }
}

const isEmpty = (value: YamlList | YamlMap): boolean =>
  (value.kind === 'list' ? value.items : value.entries).length === 0

function writeInside(lines: string[], value: YamlList | YamlMap, indent: string): void {
  if (value.kind === 'map') writeEntries(lines, value.entries, indent)
  else for (const item of value.items) writeItem(lines, item, indent)
}

function writeItem(lines: string[], item: YamlItem, indent: string): void {
  writeAbove(lines, item, indent)
  if (!isFilledMap(item.value)) {
    writeValue(lines, `${indent}-`, item, indent)
    return
  }
  const [first, ...others] = item.value.entries
  if (!first) return
  if (first.above !== undefined && first.above.length > 0) {
    lines.push(`${indent}-${item.behind === undefined ? '' : ` #${item.behind}`}`)
    writeEntries(lines, item.value.entries, `${indent}  `)
    return
  }
  writeValue(
    lines,
    `${indent}- ${writeScalar(first.key)}:`,
    { ...first, behind: first.behind ?? item.behind },
    `${indent}  `,
  )
  writeEntries(lines, others, `${indent}  `)
}

const isFilledMap = (value: YamlTree): value is YamlMap => value.kind === 'map' && value.entries.length > 0

interface TextPlace {
  readonly indent: string
  readonly comment: string
}

function writeText(lines: string[], start: string, text: string, { indent, comment }: TextPlace): void {
  if (!fitsBlock(text)) {
    lines.push(`${start} ${writeScalar(text)}${comment}`)
    return
  }
  const body = text.replace(/\n$/, '')
  const chomping = text.endsWith('\n') ? (body.endsWith('\n') ? '+' : '') : '-'
  // A block takes the indent of its first line with text, unless it is told.
  const told = /^\n*[ \t]/.test(text) ? '2' : ''
  lines.push(`${start} |${told}${chomping}${comment}`)
  for (const line of body.split('\n')) lines.push(line === '' ? '' : `${indent}  ${line}`)
}
