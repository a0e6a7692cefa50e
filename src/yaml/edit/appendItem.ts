import type { PathKey } from '../../report/path.ts'
import type { YamlTree } from '../write/yamlTree.ts'
import type { Editable } from './editable.ts'
import { editsFor } from './editsFor.ts'
import type { TextEdit } from './textEdit.ts'

/** Adds an item to the end of a list, which is made where it is missing. */
export const appendItem = (
  editable: Editable,
  path: readonly PathKey[],
  value: YamlTree,
): readonly TextEdit[] | undefined => editsFor(editable, { kind: 'insert', path, index: Infinity, value })
