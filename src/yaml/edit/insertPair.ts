import type { PathKey } from '../../report/path.ts'
import type { YamlTree } from '../write/yamlTree.ts'
import type { Position } from './change/position.ts'
import { nodeAt, pairAt, type Editable } from './editable.ts'
import { editsFor } from './editsFor.ts'
import type { TextEdit } from './textEdit.ts'

/**
 * Puts in a key that is missing, with the mappings above it that are missing as well. Undefined where something that is no
 * mapping stands in the way.
 */
export function insertPair(
  editable: Editable,
  path: readonly PathKey[],
  value: YamlTree,
  position: Position = 'last',
): readonly TextEdit[] | undefined {
  const missing = path.slice(path.findIndex((_, index) => !nodeAt(editable, path.slice(0, index + 1))))
  if (missing.some((key) => typeof key === 'number') || pairAt(editable, path) || !nodeAt(editable, []))
    return undefined
  return editsFor(editable, { kind: 'set', path, value, position })
}
