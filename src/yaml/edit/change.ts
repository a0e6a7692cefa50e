import type { PathKey } from '../../report/path.ts'
import type { ReadResult } from '../read/node.ts'
import { readYaml } from '../read/readYaml.ts'
import type { YamlTree } from '../write/yamlTree.ts'
import { changeOnce } from './change/changeOnce.ts'
import { isWanted } from './change/isWanted.ts'
import type { Readable } from './change/readable.ts'
import { readForEdit } from './change/readForEdit.ts'
import { Refusal, refuse } from './change/refusal.ts'
import type { Position } from './change/position.ts'
import { refuseLoss } from './change/refuseLoss.ts'
import { settle } from './change/settle.ts'
import { wantedTree } from './change/wantedTree.ts'
import { composeEdits } from './composeEdits.ts'
import { applyEdits, type TextEdit } from './textEdit.ts'

/** One change to a config's text; paths from the root. */
export type Change =
  /** Puts a value at a place or replaces what is there; makes what is missing above it. */
  | {
      readonly kind: 'set'
      readonly path: readonly PathKey[]
      readonly value: YamlTree
      /** Where a key goes that is not there yet; last without. */
      readonly position?: Position
    }
  /** Puts an item into the list at a place, which is made where it is missing. */
  | { readonly kind: 'insert'; readonly path: readonly PathKey[]; readonly index: number; readonly value: YamlTree }
  /** Takes something out; with `prune`, what would be left empty above it goes too. */
  | { readonly kind: 'remove'; readonly path: readonly PathKey[]; readonly prune?: boolean }
  /** Gives an item another place in its list. */
  | { readonly kind: 'move'; readonly path: readonly PathKey[]; readonly to: number }
  /** Puts a copy of an item behind it, as it is written. */
  | { readonly kind: 'copy'; readonly path: readonly PathKey[] }
  /** Gives a key another name. */
  | { readonly kind: 'rename'; readonly path: readonly PathKey[]; readonly name: string }

/** What a change comes to: edits of the text before, or why it cannot be made, in words for people. */
export type Changed =
  | { readonly kind: 'edits'; readonly edits: readonly TextEdit[] }
  | { readonly kind: 'refused'; readonly reason: string }

/**
 * Finds the edits that make several changes in turn, each to what the one before left; all or none. What is edited is read
 * again: edits that would make anything else of the text than what was asked for are refused. Takes about three readings of
 * the text for a change.
 */
export function changeText(source: string, changes: readonly Change[]): Changed {
  try {
    let readable = readForEdit(source)
    let edits: readonly TextEdit[] = []
    for (const change of changes) {
      const made = make(readable, change)
      if (!made) continue
      edits = edits.length === 0 ? made.edits : composeEdits(edits, made.edits)
      readable = made.after
    }
    return { kind: 'edits', edits }
  } catch (error) {
    if (error instanceof Refusal) return { kind: 'refused', reason: error.message }
    throw error
  }
}

interface Made {
  readonly edits: readonly TextEdit[]
  readonly after: Readable
}

/** Makes a change; undefined where nothing is to be done. */
function make(readable: Readable, change: Change): Made | undefined {
  const settled = settle(readable, change)
  if (!settled) return undefined
  const wanted = wantedTree(readable.root, settled)
  let way = 0
  let problem: string | undefined
  for (const edits of changeOnce({ ...readable, source: readable.text }, settled)) {
    const text = applyEdits(readable.text, edits)
    const result = readYaml(text)
    if (isWanted(wanted, result))
      return readable.broken.length === 0 ? whole(text, result, edits) : broken(readable, settled, edits, way)
    if (result.kind === 'syntax-error') problem ??= result.message
    way += 1
  }
  return refuse(whyNot(problem))
}

function whole(text: string, result: ReadResult, edits: readonly TextEdit[]): Made {
  return {
    edits,
    after: { text, source: text, root: result.kind === 'document' ? result.root : undefined, broken: [] },
  }
}

/** The same way with what the user has in place of masks. */
function broken(readable: Readable, change: Change, masked: readonly TextEdit[], way: number): Made {
  refuseLoss(readable, change, masked)
  const edits = nth(changeOnce(readable, change), way)
  return { edits, after: readForEdit(applyEdits(readable.source, edits)) }
}

function nth(ways: Iterable<readonly TextEdit[]>, index: number): readonly TextEdit[] {
  let at = 0
  for (const edits of ways) {
    if (at === index) return edits
    at += 1
  }
  return []
}

function whyNot(problem: string | undefined): string {
  const anchor = /^unknown anchor '([^']*)'/.exec(problem ?? '')?.[1]
  return anchor === undefined
    ? 'The way this is written leaves no room for the change. Please make it in the text.'
    : `Another place of the text repeats what is here, as *${anchor}. Please make the change in the text.`
}

/** The edits that lead back from what edits made of a text. */
export function inverseOf(source: string, edits: readonly TextEdit[]): readonly TextEdit[] {
  let moved = 0
  return edits
    .toSorted((a, b) => a.start - b.start)
    .map(({ start, end, text }) => {
      const from = start + moved
      moved += text.length - (end - start)
      return { start: from, end: from + text.length, text: source.slice(start, end) }
    })
}
