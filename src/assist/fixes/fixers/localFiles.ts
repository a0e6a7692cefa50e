import { pathInside } from '../../../translate/3-desugar/localFiles.ts'
import { createLocalTree } from '../../../translate/3-desugar/localTree.ts'
import { textAt } from '../../../yaml/edit/editable.ts'
import type { Fixer } from '../fix.ts'

/** Adds a local file that is not there. */
export const addLocalFile: Fixer = ({ editable }, { message, path: { keys } }) => {
  if (!/(?:no such file or directory|--files-dir.*)$/.test(message)) return []
  const text = textAt(editable, keys) ?? textAt(editable, [...keys, 'local'])
  const path = text === undefined ? undefined : pathInside(createLocalTree(new Map()), text)
  return path ? [{ kind: 'add-local-file', title: `Add ${path}`, edits: [], addsFile: path }] : []
}
