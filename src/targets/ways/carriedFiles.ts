import { unpackDataUrl } from '../../ignition/unpackDataUrl.ts'
import type { PathKey } from '../../report/path.ts'
import type { TranslationSet } from '../../translate/result.ts'

/** A file whose contents are in the config itself. */
export interface CarriedFile {
  /** Where it goes on the machine. */
  readonly path: string
  /** Its index in the config. */
  readonly index: number
  /** How many bytes of the config are its contents, as it carries them. */
  readonly size: number
  readonly isPacked: boolean
  /** The contents as the machine gets them. */
  readonly content: Uint8Array
  /** The item of the Butane text that it comes from. */
  readonly item: readonly PathKey[]
  /** The key that holds its contents there: `inline`, `local` or `source`. */
  readonly key: string
}

/** The files that an Ignition config carries, the largest first. What comes from elsewhere, or from sugar, is left out. */
export function carriedFiles(output: string, translations: TranslationSet): readonly CarriedFile[] {
  return filesOf(output)
    .flatMap((file, index) => carriedFile(file, index, translations) ?? [])
    .toSorted((a, b) => b.size - a.size)
}

interface WrittenFile {
  readonly path?: unknown
  readonly contents?: { readonly source?: unknown; readonly compression?: unknown }
}

/** The files of an Ignition config, as it writes them; none of another text. */
export function filesOf(output: string): readonly WrittenFile[] {
  if (!output.startsWith('{')) return []
  const config = JSON.parse(output) as { readonly storage?: { readonly files?: readonly WrittenFile[] } }
  return config.storage?.files ?? []
}

function carriedFile(
  { path, contents }: WrittenFile,
  index: number,
  translations: TranslationSet,
): CarriedFile | undefined {
  const from = translations.get(`$.storage.files.${index}.contents.source`)?.from.keys ?? []
  const source = contents?.source
  if (!isContentsOfFile(from) || typeof path !== 'string' || typeof source !== 'string') return undefined
  const isPacked = contents?.compression === 'gzip'
  const content = unpackDataUrl(source, isPacked)
  return (
    content && { path, index, size: source.length, isPacked, content, item: from.slice(0, 3), key: String(from[4]) }
  )
}

const isContentsOfFile = ([storage, files, , contents, key]: readonly PathKey[]): boolean =>
  storage === 'storage' && files === 'files' && contents === 'contents' && key !== undefined
