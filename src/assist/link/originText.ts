import { pathText } from '../../report/pathText.ts'
import type { YamlPath } from '../../report/path.ts'
import type { LinkIndex } from './linkIndex.ts'

/** Longer values are cut, in characters. */
const longest = 32

/** Names the origin of a part of the output: `from storage.files[0].mode · 0644`. */
export function originText(index: LinkIndex, path: YamlPath): string {
  const written = writtenValue(index, path)
  return written === undefined ? `from ${pathText(path)}` : `from ${pathText(path)} · ${written}`
}

function writtenValue({ source, sourceText }: LinkIndex, { keys }: YamlPath): string | undefined {
  const place = source.of(keys)
  if (!place?.isScalar) return undefined
  const text = sourceText.slice(place.valueStart, place.end)
  if (text === '' || text.includes('\n')) return undefined
  const characters = Array.from(text)
  return characters.length > longest ? `${characters.slice(0, longest - 1).join('')}…` : text
}
