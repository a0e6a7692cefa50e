import { bytesOf } from '../../ignition/bytes.ts'
import { scalar, type Emitted } from '../../ignition/emitted.ts'
import type { YamlPath } from '../../report/path.ts'
import { pathOf, text, type Group } from '../1-decode/group.ts'
import type { DesugarContext } from './context.ts'
import { embed } from './embed.ts'
import { readLocalFile } from './localFiles.ts'

type Entries = Map<string, Emitted>

/** Turns `inline` into a data URL. */
export function embedInline(resource: Group, entries: Entries, context: DesugarContext): boolean {
  return setContents(bytesOf(text(resource, 'inline') ?? ''), pathOf(resource, 'inline'), entries, context)
}

/** Turns `local` into a data URL of what the file holds. */
export function embedLocal(resource: Group, entries: Entries, context: DesugarContext): boolean {
  const path = pathOf(resource, 'local')
  const found = readLocalFile(context.files, text(resource, 'local') ?? '')
  if (found.kind === 'found') return setContents(found.value, path, entries, context)
  context.add(found.report(path))
  return false
}

function setContents(content: Uint8Array, path: YamlPath, entries: Entries, { spec }: DesugarContext): boolean {
  const written = entries.get('compression')
  const userCompression = written?.kind === 'scalar' && typeof written.value === 'string' ? written.value : undefined
  const { source, compression } = embed(content, spec, userCompression)
  entries.set('source', scalar(path, source))
  if (compression !== undefined) entries.set('compression', scalar(path, compression))
  return true
}
