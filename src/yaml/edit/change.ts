import { isCollection, isMap, isScalar, isSeq, parseDocument, type Document } from 'yaml'
import type { PathKey } from '../../report/path.ts'
import { writeYaml } from '../write/writeYaml.ts'
import type { YamlTree } from '../write/yamlTree.ts'
import { editBetween, type TextEdit } from './textEdit.ts'

/** One change to a config's text; paths from the root. */
export type Change =
  /** Puts a value at a place or replaces what is there; makes what is missing above it. */
  | { readonly kind: 'set'; readonly path: readonly PathKey[]; readonly value: YamlTree }
  /** Puts an item into the list at a place, which is made where it is missing. */
  | { readonly kind: 'insert'; readonly path: readonly PathKey[]; readonly index: number; readonly value: YamlTree }
  /** Takes something out; with `prune`, what would be left empty above it goes too. */
  | { readonly kind: 'remove'; readonly path: readonly PathKey[]; readonly prune?: boolean }
  /** Gives an item another place in its list. */
  | { readonly kind: 'move'; readonly path: readonly PathKey[]; readonly to: number }
  /** Gives a key another name. */
  | { readonly kind: 'rename'; readonly path: readonly PathKey[]; readonly name: string }

/** What a change comes to: edits of the text before, or why it cannot be made, in words for people. */
export type Changed =
  | { readonly kind: 'edits'; readonly edits: readonly TextEdit[] }
  | { readonly kind: 'refused'; readonly reason: string }

/** Finds the edits that make several changes in turn, each to what the one before left; all or none. */
export function changeText(source: string, changes: readonly Change[]): Changed {
  const document = parseDocument(source, { uniqueKeys: false, logLevel: 'silent' })
  if (document.errors.length > 0) return { kind: 'refused', reason: 'The text cannot be read as it is.' }
  for (const change of changes) make(document, change)
  const edit = editBetween(source, document.toString({ lineWidth: 0 }))
  return { kind: 'edits', edits: edit ? [edit] : [] }
}

function make(document: Document.Parsed, change: Change): void {
  const { path } = change
  switch (change.kind) {
    case 'set':
      document.setIn(path, nodeOf(change.value))
      return
    case 'insert':
      insert(document, path, change.index, change.value)
      return
    case 'remove':
      remove(document, path, change.prune ?? false)
      return
    case 'move': {
      const list = document.getIn(path.slice(0, -1), true)
      if (isSeq(list)) list.items.splice(change.to, 0, ...list.items.splice(Number(path.at(-1)), 1))
      return
    }
    case 'rename': {
      const map = document.getIn(path.slice(0, -1), true)
      const pair = isMap(map) ? map.items.find(({ key }) => isScalar(key) && key.value === path.at(-1)) : undefined
      if (isScalar(pair?.key)) pair.key.value = change.name
    }
  }
}

function insert(document: Document.Parsed, path: readonly PathKey[], index: number, value: YamlTree): void {
  const list = document.getIn(path, true)
  if (isSeq(list)) list.items.splice(index, 0, nodeOf(value))
  else document.setIn(path, nodeOf({ kind: 'list', items: [{ value }] }))
}

function remove(document: Document.Parsed, path: readonly PathKey[], prune: boolean): void {
  document.deleteIn(path)
  const above = path.slice(0, -1)
  const parent = document.getIn(above, true)
  if (prune && above.length > 0 && isCollection(parent) && parent.items.length === 0) remove(document, above, prune)
}

function nodeOf(value: YamlTree): unknown {
  return parseDocument(writeYaml({ kind: 'map', entries: [{ key: 'x', value }] })).get('x', true)
}
