import { isScalar } from 'yaml'
import type { PathKey } from '../../report/path.ts'
import { yamlText, yamlWord, type YamlTree } from '../write/yamlTree.ts'
import { endOf, nodeAt, startOf, type Editable } from './editable.ts'
import { editsFor } from './editsFor.ts'
import type { TextEdit } from './textEdit.ts'

/** Replaces a scalar of one line, quotes included; what is new is written as given. */
export const replaceScalar = (
  editable: Editable,
  path: readonly PathKey[],
  spelled: string,
): readonly TextEdit[] | undefined => replaceBy(editable, path, yamlWord(spelled))

/** Replaces what a scalar of one line says and keeps its quotes. */
export const replaceText = (
  editable: Editable,
  path: readonly PathKey[],
  text: string,
): readonly TextEdit[] | undefined => replaceBy(editable, path, yamlText(text))

function replaceBy(editable: Editable, path: readonly PathKey[], value: YamlTree): readonly TextEdit[] | undefined {
  const node = nodeAt(editable, path)
  if (!isScalar(node) || node.tag || node.type?.startsWith('BLOCK') || node.range?.[0] === node.range?.[1])
    return undefined
  const [start, end] = [startOf(node), endOf(editable, node)]
  return editable.source.slice(start, end).includes('\n') ? undefined : editsFor(editable, { kind: 'set', path, value })
}

/** Gives a key another name and keeps its quotes. */
export const renameKey = (
  editable: Editable,
  path: readonly PathKey[],
  name: string,
): readonly TextEdit[] | undefined => editsFor(editable, { kind: 'rename', path, name })
