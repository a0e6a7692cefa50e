import type { PathKey } from '../../report/path.ts'
import type { Editable } from './editable.ts'
import { editsFor } from './editsFor.ts'
import type { TextEdit } from './textEdit.ts'

/**
 * Takes out a key with its value, or an item of a list. What would be left empty is written as `{}` or `[]`. Undefined where
 * there is nothing, or where something else refers to it.
 */
export const removeNode = (editable: Editable, path: readonly PathKey[]): readonly TextEdit[] | undefined =>
  editsFor(editable, { kind: 'remove', path })
