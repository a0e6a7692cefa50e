import { textOf } from '../../ignition/bytes.ts'
import { decodeDataUrl } from '../../ignition/decodeDataUrl.ts'
import { textAt } from '../../ignition/valueAt.ts'
import type { YamlPath } from '../../report/path.ts'
import type { Converting } from '../ignition2/converting.ts'
import { fromOf, textEntry } from '../ignition2/entries.ts'
import { resourceEntries } from '../ignition2/resourceTree.ts'

/** What ct has put into a data URL is text again, and what it has read from a file is a name; `localFileAt` gives these. */
export function clcContents(localFileAt: (path: YamlPath) => string | undefined): Converting['contentsOf'] {
  return (contents, converting) => {
    const from = fromOf(contents, 'source')
    const key = from.keys.at(-1)
    if (key === 'url') return resourceEntries(contents, converting)
    const local = key === 'local' ? localFileAt(from) : undefined
    if (local !== undefined) return [textEntry('local', local, from)]
    const decoded = decodeDataUrl(textAt(contents, 'source') ?? '')
    return [textEntry('inline', decoded.kind === 'content' ? textOf(decoded.content) : '', from)]
  }
}
