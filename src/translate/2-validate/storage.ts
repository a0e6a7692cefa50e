import {
  decimalMode,
  mountUnitWithoutFormat,
  mountUnitWithoutPath,
  treeWithoutLocal,
} from '../../report/catalogue/butane.ts'
import { isSet, number, pathOf, text, type Group } from '../1-decode/group.ts'
import type { CheckContext } from './check.ts'
import { isDecimalMistake } from './isTypicalMode.ts'

export const checkFile = (file: Group, context: CheckContext): void => checkMode(file, context, false)

export const checkDirectory = (directory: Group, context: CheckContext): void => checkMode(directory, context, true)

function checkMode(node: Group, { add }: CheckContext, isDirectory: boolean): void {
  const mode = number(node, 'mode')
  if (mode !== undefined && isDecimalMistake(Number(mode), isDirectory)) add(decimalMode(pathOf(node, 'mode')))
}

export function checkTree(tree: Group, { add }: CheckContext): void {
  if (!text(tree, 'local')) add(treeWithoutLocal(tree.path))
}

const swapSince = 4

/** A mount unit needs a format, and a path unless it is for swap; before base 4 there were no swap units. */
export function checkFilesystem(filesystem: Group, { spec, add }: CheckContext): void {
  if (!isSet(filesystem, 'with_mount_unit')) return
  const format = text(filesystem, 'format')
  const hasPath = Boolean(text(filesystem, 'path'))
  if (spec.layers.base < swapSince) {
    if (!hasPath) add(mountUnitWithoutPath(pathOf(filesystem, 'path')))
    if (!format) add(mountUnitWithoutFormat(pathOf(filesystem, 'format')))
  } else if (!format) {
    add(mountUnitWithoutFormat(pathOf(filesystem, 'format')))
  } else if (format !== 'swap' && !hasPath) {
    add(mountUnitWithoutPath(pathOf(filesystem, 'path')))
  }
}
