import type { YamlNode } from '../read/node.ts'
import type { BrokenPart } from './change/readable.ts'

/** What a text says at one place, for a form. */
export type FormValue =
  | FormScalar
  | { readonly kind: 'list'; readonly items: readonly FormValue[] }
  | { readonly kind: 'map'; readonly entries: readonly FormEntry[] }
  /** Nothing, or null. */
  | { readonly kind: 'empty' }
  /** Something that cannot be edited in a form. */
  | { readonly kind: 'broken'; readonly line: number; readonly reason: string }

export interface FormScalar {
  readonly kind: 'scalar'
  /** What it says. */
  readonly text: string
  /** As it is written: `0644`, `"x"`. */
  readonly spelled: string
}

export interface FormEntry {
  readonly key: string
  readonly value: FormValue
}

/** A text whose nodes become values. */
export interface FormText {
  readonly source: string
  /** The line of an offset, counted from 1. */
  readonly lineAt: (offset: number) => number
  /** The part that cannot be read, where a node lies in one. */
  readonly brokenAround: (node: YamlNode) => BrokenPart | undefined
}

/** How deep a value may be nested; no field goes that far. */
const deepest = 20

/** The value of a node; what no form can edit is broken, with the reason. */
export function formValueOf(text: FormText, node: YamlNode, depth = 0): FormValue {
  const broken = (reason: string): FormValue => ({ kind: 'broken', line: text.lineAt(node.start), reason })
  const part = text.brokenAround(node)
  if (part) return { kind: 'broken', line: part.line, reason: part.reason }
  if (depth > deepest) return broken('It is nested too deeply for a form.')
  switch (node.kind) {
    case 'alias':
      return broken('It repeats another place of the text.')
    case 'sequence':
      return { kind: 'list', items: node.items.map((item) => formValueOf(text, item, depth + 1)) }
    case 'mapping':
      return { kind: 'map', entries: node.pairs.flatMap(({ key, value }) => entryOf(text, key, value, depth)) }
    case 'scalar': {
      if (node.tag === '!!null') return { kind: 'empty' }
      return { kind: 'scalar', text: node.value, spelled: spelledAs(text, node) }
    }
  }
}

function entryOf(text: FormText, key: YamlNode, value: YamlNode, depth: number): readonly FormEntry[] {
  return key.kind === 'scalar' ? [{ key: key.value, value: formValueOf(text, value, depth + 1) }] : []
}

// A node begins with its anchor or tag.
const spelledAs = ({ source }: FormText, { start, end }: YamlNode): string =>
  source
    .slice(start, end)
    .replace(/^(?:[&!]\S*\s+)+/, '')
    .trimEnd()
