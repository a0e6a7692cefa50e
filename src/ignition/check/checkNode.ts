import {
  illegalMode,
  idAndName,
  overwriteWithoutSource,
  specialModeBits,
} from '../../report/catalogue/ignitionNodes.ts'
import { flagAt, integerAt, mapAt, numberAt, textAt } from '../valueAt.ts'
import { pathProblem } from './pathProblem.ts'
import type { Check } from './rule.ts'

/** What files, directories and links have in common. */
export const checkNode: Check = (node, found) => found(pathProblem(textAt(node, 'path') ?? ''), 'path')

/** The mode of a file or directory. */
export const checkMode: Check = (node, found) => {
  const mode = numberAt(node, 'mode')
  if (mode !== undefined && (mode < 0 || mode > 0o7777)) found(illegalMode, 'mode')
}

/** Up to Ignition 3.5, special bits did nothing good. */
export const checkSpecialMode: Check = (node, found) => {
  const mode = integerAt(node, 'mode') ?? 0n
  if ((mode & SPECIAL_BITS) !== 0n) found(specialModeBits, 'mode')
}

const SPECIAL_BITS = 0o7000n

/** Overwriting takes contents. */
export const checkOverwrite: Check = (file, found) => {
  const hasSource = textAt(mapAt(file, 'contents'), 'source') !== undefined
  if (flagAt(file, 'overwrite') === true && !hasSource) found(overwriteWithoutSource, 'overwrite')
}

/** The user or the group that owns a node. */
export const checkOwner: Check = (owner, found) => {
  if (numberAt(owner, 'id') !== undefined && (textAt(owner, 'name') ?? '') !== '') found(idAndName)
}
