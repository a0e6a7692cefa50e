import { keyText } from '../../yaml/sketch/scalarAt.ts'
import { scalarText } from '../../yaml/sketch/scalarText.ts'
import type { SketchEntry, SketchItem, SketchNode } from '../../yaml/sketch/sketch.ts'
import type { AssistDocument } from '../document.ts'

/** A key or item of a text that one can go to. */
export interface AssistSymbol {
  readonly kind: 'group' | 'item' | 'value'
  readonly name: string
  /** What stands there, where that is one line. */
  readonly detail: string
  /** Everything that belongs to it, in UTF-16 offsets. */
  readonly start: number
  readonly end: number
  /** What names it. */
  readonly nameStart: number
  readonly nameEnd: number
  readonly children: readonly AssistSymbol[]
}

/** The keys and items of a text, each with what is below it. */
export function symbolsOf({ source, sketch }: AssistDocument): readonly AssistSymbol[] {
  return sketch.root ? below(source, sketch.root) : []
}

function below(source: string, node: SketchNode): readonly AssistSymbol[] {
  switch (node.kind) {
    case 'map':
      return node.entries.map((entry) => ofEntry(source, entry))
    case 'list':
      return node.items.flatMap((item, index) => ofItem(source, item, index))
    case 'scalar':
      return []
  }
}

function ofEntry(source: string, entry: SketchEntry): AssistSymbol {
  const { key, colon, value } = entry
  const isGroup = value !== undefined && value.kind !== 'scalar'
  return {
    kind: isGroup ? 'group' : 'value',
    name: keyText(source, entry) || '?',
    detail: value?.kind === 'scalar' ? oneLine(source, value.start, value.end) : '',
    start: key.start,
    end: Math.max(key.end, value?.end ?? colon ?? 0),
    nameStart: key.start,
    nameEnd: key.end,
    children: value ? below(source, value) : [],
  }
}

function ofItem(source: string, { dash, value }: SketchItem, index: number): readonly AssistSymbol[] {
  if (!value) return []
  const name = nameOf(source, value)
  const { start, end } = name ?? value
  return [
    {
      kind: 'item',
      name: (name && scalarText(source, name)) || String(index),
      detail: '',
      start: dash ?? value.start,
      end: value.end,
      nameStart: start,
      nameEnd: end,
      children: below(source, value),
    },
  ]
}

/** What people call the items of a config by. */
const namingKeys = ['name', 'path', 'device', 'label', 'local', 'source', 'url']

function nameOf(source: string, node: SketchNode): (SketchNode & { readonly kind: 'scalar' }) | undefined {
  if (node.kind === 'scalar') return node
  if (node.kind === 'list') return undefined
  const values = namingKeys.map((key) => node.entries.find((entry) => keyText(source, entry) === key)?.value)
  return values.find((value) => value?.kind === 'scalar')
}

function oneLine(source: string, start: number, end: number): string {
  const text = source.slice(start, end)
  return text.includes('\n') ? '' : text
}
