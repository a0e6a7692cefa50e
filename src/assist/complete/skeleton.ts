import type { ResolvedField, ResolvedGroup, ResolvedScalar } from '../../spec/fieldsOf.ts'
import type { Indentation } from './indentation.ts'
import { literal, stop, stopWith, type TabStops } from './snippet.ts'
import { yamlText } from './yamlText.ts'

/** How a skeleton is laid out. */
export interface Layout {
  readonly isFlow: boolean
  /** The column of the keys or dashes that are written, in block style. */
  readonly column: number
  readonly indentation: Indentation
  readonly stops: TabStops
}

/** A key with its colon and what comes with it. `keys` names the fields of a group; the usual ones where absent. */
export function keySkeleton(field: ResolvedField, layout: Layout, keys?: readonly string[]): string {
  return `${literal(field.name)}:${valueSkeleton(field, layout, keys)}`
}

/** The keys that a new item or group begins with. */
export function usualKeys({ fields, usual = [] }: ResolvedGroup): readonly string[] {
  const required = [...fields.values()].filter((field) => field.required && !usual.includes(field.name))
  return [...required.map(({ name }) => name), ...usual].filter((name) => isUsable(fields.get(name)))
}

/** Whether a spec has a field that may be written. */
export const isUsable = (field: ResolvedField | undefined): field is ResolvedField =>
  field !== undefined && !field.refused

/** The keys of a group, each with what comes with it; without the brackets of flow style. */
export function keysSkeleton(group: ResolvedGroup, layout: Layout, keys = usualKeys(group)): string {
  const fields = keys.map((key) => group.fields.get(key)).filter(isUsable)
  const between = layout.isFlow ? ', ' : lineAt(layout.column)
  return fields.map((field) => keySkeleton(field, layout)).join(between) || stop(layout.stops)
}

function groupSkeleton(group: ResolvedGroup, layout: Layout, keys?: readonly string[]): string {
  const inside = keysSkeleton(group, layout, keys)
  return layout.isFlow ? `{${inside}}` : inside
}

/** An item with its dash; in flow style without. */
export function itemSkeleton(item: ResolvedScalar | ResolvedGroup, layout: Layout): string {
  const dash = layout.isFlow ? '' : '- '
  const inside = { ...layout, column: layout.column + dash.length }
  if (item.kind === 'group') return dash + groupSkeleton(item, inside)
  return dash + scalarSkeleton(item, inside)
}

/** The break to a line that begins in a column. */
export const lineAt = (column: number): string => `\n${' '.repeat(column)}`

function valueSkeleton(field: ResolvedField, layout: Layout, keys?: readonly string[]): string {
  switch (field.kind) {
    case 'group':
      return groupValue(field, layout, keys)
    case 'list':
      return listValue(field.of, layout)
    case 'map':
      return mapValue(field, layout)
    case 'text':
    case 'number':
    case 'flag':
      return ` ${scalarSkeleton(field, layout)}`
  }
}

function groupValue(group: ResolvedGroup, layout: Layout, keys?: readonly string[]): string {
  if (layout.isFlow) return ` ${groupSkeleton(group, layout, keys)}`
  const column = layout.column + layout.indentation.map
  return lineAt(column) + groupSkeleton(group, { ...layout, column }, keys)
}

function listValue(item: ResolvedScalar | ResolvedGroup, layout: Layout): string {
  if (layout.isFlow) return ` [${itemSkeleton(item, layout)}]`
  const column = layout.column + layout.indentation.list
  return lineAt(column) + itemSkeleton(item, { ...layout, column })
}

function mapValue({ example = '' }: ResolvedField, { isFlow, column, indentation, stops }: Layout): string {
  return isFlow ? ` {${stopWith(example, stops)}}` : lineAt(column + indentation.map) + stopWith(example, stops)
}

function scalarSkeleton(field: ResolvedScalar, { isFlow, column, indentation, stops }: Layout): string {
  const { example = '' } = field
  const isLong = field.kind === 'text' && field.format === 'contents'
  if (!isLong) return stopWith(field.kind === 'text' ? yamlText(example, isFlow) : example, stops)
  const text = example.replace(/^\|\n/, '').replaceAll(/^ {2}/gm, '')
  if (isFlow) return stopWith(JSON.stringify(text), stops)
  return `|${lineAt(column + indentation.map)}${stopWith(text.replaceAll('\n', lineAt(column + indentation.map)), stops)}`
}
