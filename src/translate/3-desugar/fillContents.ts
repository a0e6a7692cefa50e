import { map, scalar, type Emitted, type EmittedMap } from '../../ignition/emitted.ts'
import { textAt } from '../../ignition/valueAt.ts'
import type { YamlPath } from '../../report/path.ts'
import { ignitionKeys, type DesugarContext } from './context.ts'
import { inOrder } from './inOrder.ts'
import { embed } from './embed.ts'

/** Contents with a data URL in them; what the user wrote beside it stays. */
export function fillContents(
  contents: EmittedMap | undefined,
  content: Uint8Array,
  from: YamlPath,
  { spec, shape }: DesugarContext,
): EmittedMap {
  const { source, compression } = embed(content, spec, textAt(contents, 'compression'))
  const entries = new Map<string, Emitted>(contents?.entries).set('source', scalar(from, source))
  if (compression !== undefined) entries.set('compression', scalar(from, compression))
  return { ...map(from, inOrder(entries, ignitionKeys(shape, ['storage', 'files', 'contents']))), generated: true }
}
