import { encodeDataUrl } from '../../../../ignition/dataUrl.ts'
import type { PathKey } from '../../../../report/path.ts'
import type { Change } from '../../../../yaml/edit/change.ts'
import type { FormValue } from '../../../../yaml/edit/formValue.ts'
import { sizeText } from '../../../../ui/sizeText.ts'
import { putWay } from './contentsWay.ts'
import { textOfBytes } from './textOfBytes.ts'

/** What becomes of a file that is taken into the config. */
export interface EmbeddedFile {
  readonly changes: readonly Change[]
  readonly problem?: string
}

/** No platform takes so much; the text would only be slow to work with. */
const largest = 1024 * 1024

/** Takes a file into the config: as text where it is one, otherwise packed into a data URL. */
export async function embedFile(
  file: File,
  path: readonly PathKey[],
  value: FormValue | undefined,
): Promise<EmbeddedFile> {
  if (file.size > largest)
    return {
      changes: [],
      problem: `${file.name} has ${sizeText(file.size)}, too much for a config. Put it on a server and write its URL.`,
    }
  const bytes = new Uint8Array(await file.arrayBuffer())
  const text = textOfBytes(bytes)
  if (text !== undefined) return { changes: putWay(path, value, 'inline', text) }
  const { source, compression } = encodeDataUrl(bytes, { compress: true })
  const packed: readonly Change[] =
    compression === ''
      ? []
      : [{ kind: 'set', path: [...path, 'compression'], value: { kind: 'text', value: compression } }]
  return { changes: [...putWay(path, value, 'source', source), ...packed] }
}
