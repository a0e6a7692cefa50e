import { textOf } from '../../ignition/bytes.ts'
import { scalar, type Emitted } from '../../ignition/emitted.ts'
import { pathOf, text, type Group } from '../1-decode/group.ts'
import type { DesugarContext } from './context.ts'
import { readLocalFile } from './localFiles.ts'

/** Takes the text of a unit or drop-in from a local file. An empty name counts as none. */
export function addLocalContents(unit: Group, entries: Map<string, Emitted>, context: DesugarContext): boolean {
  const name = text(unit, 'contents_local')
  if (!name) return false
  const path = pathOf(unit, 'contents_local')
  const found = readLocalFile(context.files, name)
  if (found.kind === 'found') entries.set('contents', scalar(path, textOf(found.value)))
  else context.add(found.report(path))
  return found.kind === 'found'
}
