import type { TextEdit } from '../../yaml/edit/textEdit.ts'
import { yamlText } from '../complete/yamlText.ts'
import type { LocalReference } from './localReferences.ts'

/** Another name for a local file, or for a directory and all that is in it. */
export interface LocalRename {
  readonly from: string
  readonly to: string
}

/** Where a path is after a rename; the same path where the rename is not about it. */
export function renamedPath(path: string, { from, to }: LocalRename): string {
  if (path === from) return to
  return path.startsWith(`${from}/`) ? to + path.slice(from.length) : path
}

/** The edits that make a text name what has been renamed; quotes stay. */
export function renameLocal(references: readonly LocalReference[], rename: LocalRename): readonly TextEdit[] {
  return references.flatMap((reference) => {
    const { path, start, end } = reference
    const renamed = path === undefined ? undefined : renamedPath(path, rename)
    return renamed === undefined || renamed === path ? [] : [{ start, end, text: written(reference, renamed) }]
  })
}

function written({ style, isFlow }: LocalReference, path: string): string {
  if (style === 'single') return `'${path.replaceAll("'", "''")}'`
  if (style === 'double') return JSON.stringify(path)
  return style === 'plain' ? yamlText(path, isFlow) : `${yamlText(path, isFlow)}\n`
}
