import { scalarAt } from '../../yaml/sketch/scalarAt.ts'
import { hoverContents } from '../contents/hoverContents.ts'
import { describeField } from '../describe/describeField.ts'
import type { AssistDocument } from '../document.ts'
import { describeValue } from './describeValue.ts'

/** What there is to say of a place in a text. */
export interface Hover {
  /** What it is about, in UTF-16 offsets. */
  readonly start: number
  readonly end: number
  /** Markdown, in parts. */
  readonly parts: readonly string[]
}

/** What there is to say of the key or value at an offset; undefined where there is nothing. */
export function hover(document: AssistDocument, offset: number): Hover | undefined {
  const contents = hoverContents(document, offset)
  if (contents) return contents
  const found = scalarAt(document.sketch, offset)
  if (!found) return undefined
  const { scalar, holder, keys } = found
  const value = holder.kind === 'key' ? undefined : describeValue(document, scalar, keys)
  const parts = [value, describeField(document, keys)].filter((part) => part !== undefined)
  return parts.length > 0 ? { start: scalar.start, end: scalar.end, parts } : undefined
}
