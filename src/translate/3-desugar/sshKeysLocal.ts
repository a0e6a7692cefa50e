import { textOf } from '../../ignition/bytes.ts'
import { list, scalar, type Emitted } from '../../ignition/emitted.ts'
import { filesDirectoryMissing } from '../../report/catalogue/butane.ts'
import { child, type YamlPath } from '../../report/path.ts'
import { pathOf, texts, type Group } from '../1-decode/group.ts'
import type { DesugarContext } from './context.ts'
import { readLocalFile } from './localFiles.ts'

const key = 'sshAuthorizedKeys'

/** Adds the keys of local files, one a line, to those that are written in the config. */
export function addLocalKeys(user: Group, entries: Map<string, Emitted>, context: DesugarContext): boolean {
  const names = texts(user, 'ssh_authorized_keys_local')
  if (names.length === 0) return false
  const path = pathOf(user, 'ssh_authorized_keys_local')
  if (!context.files) {
    context.add(filesDirectoryMissing(path))
    return false
  }
  const written = entries.get(key)
  const writtenKeys = written?.kind === 'list' ? written.items : []
  const localKeys = names.flatMap((name, index) => keysIn(name, child(path, index), context))
  const keys = [...writtenKeys, ...localKeys]
  if (keys.length > 0) entries.set(key, list(path, keys))
  return true
}

function keysIn(name: string, path: YamlPath, { files, add }: DesugarContext): readonly Emitted[] {
  const found = readLocalFile(files, name)
  if (found.kind === 'missing') {
    add(found.report(path))
    return []
  }
  const lines = textOf(found.value).split(/\r?\n/)
  return lines.filter((line) => line !== '').map((line) => scalar(path, line))
}
