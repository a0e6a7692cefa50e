import { parseTolerant } from './parseTolerant.ts'
import { applyEdits, type TextEdit } from './textEdit.ts'

/** Spaces instead of the tabs that indent lines, as many as read best; undefined where that mends nothing. */
export function untab(source: string): readonly TextEdit[] | undefined {
  const indents = tabbedIndents(source)
  if (indents.length === 0) return undefined
  const choices = widths.map((width) =>
    indents.map(({ start, text }) => ({
      start,
      end: start + text.length,
      text: text.replaceAll('\t', ' '.repeat(width)),
    })),
  )
  const errors = choices.map((edits) => errorsOf(applyEdits(source, edits)))
  const fewest = Math.min(...errors)
  return fewest < errorsOf(source) ? choices[errors.indexOf(fewest)] : undefined
}

const widths = [2, 4, 8]

const errorsOf = (source: string): number => parseTolerant(source)?.document.errors.length ?? Infinity

interface Indent {
  readonly start: number
  readonly text: string
}

// What stands in a block scalar is text, and its tabs are the user's.
function tabbedIndents(source: string): readonly Indent[] {
  const found: Indent[] = []
  let block: OpenBlock | undefined
  for (const { 0: line, index } of source.matchAll(/^.*\S.*$/gm)) {
    block = block && enterBlock(block, spacesBefore(line))
    if (block) continue
    const text = /^[ \t]*/.exec(line)?.[0] ?? ''
    if (text.includes('\t')) found.push({ start: index, text })
    if (opensBlock.test(line)) block = { parent: spacesBefore(line), indent: undefined }
  }
  return found
}

interface OpenBlock {
  /** The indent of the line that opens it, and that of its own lines once there is one. */
  readonly parent: number
  readonly indent: number | undefined
}

// Undefined where a line of so many spaces is no longer in the block.
function enterBlock({ parent, indent }: OpenBlock, spaces: number): OpenBlock | undefined {
  if (indent !== undefined) return spaces >= indent ? { parent, indent } : undefined
  return spaces > parent ? { parent, indent: spaces } : undefined
}

const spacesBefore = (line: string): number => /^ */.exec(line)?.[0].length ?? 0

const opensBlock = /(?:[:-]|^)\s+(?:[&!]\S+\s+)*[|>][-+\d]*\s*(?:\s#.*)?$/
