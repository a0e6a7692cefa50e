import { isFileList, withContent, type ListedFile } from '../localFiles/listedFile.ts'
import { manifestPath, type Archive, type ArchivedDocument, type ArchiveEntry } from './archive.ts'
import { isManifest, type ManifestDocument, type ManifestState } from './manifest.ts'

/** What an archive holds, or why it cannot be read. */
export type ReadArchive =
  | {
      readonly kind: 'archive'
      readonly archive: Archive
      /** How many files the manifest names that are not there or damaged. */
      readonly missing: number
    }
  | { readonly kind: 'problem'; readonly problem: string }

/** Reads the files of an archive. What is damaged is left out and counted. */
export function readArchive(entries: readonly ArchiveEntry[]): ReadArchive {
  const byPath = new Map(entries.map(({ path, bytes }) => [path, bytes]))
  const manifest = parse(byPath.get(manifestPath))
  if (!isManifest(manifest))
    return {
      kind: 'problem',
      problem: `It has no ${manifestPath} that Kindling understands, so it is no archive of documents.`,
    }
  const read = manifest.documents.map((document) => readDocument(document, byPath))
  const documents = read.flatMap(({ document }) => (document ? [document] : []))
  const listed = documents.flatMap(({ document, states }) =>
    [document, ...states].flatMap(({ files }) => withContent(files)),
  )
  const contents = new Map(listed.flatMap(({ content }) => entryOf(byPath, content)))
  const lost = new Set(listed.map(({ content }) => content)).size - contents.size
  const missing = read.reduce((sum, { missing: count }) => sum + count, lost)
  return { kind: 'archive', archive: { documents, contents }, missing }
}

interface Read {
  readonly document: ArchivedDocument | undefined
  readonly missing: number
}

function readDocument(manifest: ManifestDocument, byPath: ReadonlyMap<string, Uint8Array>): Read {
  const { text, files, states, ...facts } = manifest
  const source = textOf(byPath.get(text))
  if (source === undefined) return { document: undefined, missing: 1 }
  const read = states.map((state) => readState(state, facts.id, byPath))
  const isWhole = isFileList(files)
  const document = { ...facts, source, files: listOf(files) }
  const whole = read.filter((state) => state !== undefined)
  return { document: { document, states: whole }, missing: read.length - whole.length + (isWhole ? 0 : 1) }
}

function readState({ time, text, files }: ManifestState, document: string, byPath: ReadonlyMap<string, Uint8Array>) {
  const source = textOf(byPath.get(text))
  return source === undefined ? undefined : { document, time, source, files: listOf(files) }
}

const listOf = (files: unknown): readonly ListedFile[] => (isFileList(files) ? files : [])

function entryOf(byPath: ReadonlyMap<string, Uint8Array>, path: string): readonly (readonly [string, Uint8Array])[] {
  const bytes = byPath.get(path)
  return bytes ? [[path, bytes]] : []
}

function parse(bytes: Uint8Array | undefined): unknown {
  try {
    return JSON.parse(textOf(bytes) ?? 'null')
  } catch {
    return undefined
  }
}

function textOf(bytes: Uint8Array | undefined): string | undefined {
  try {
    return bytes && new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return undefined
  }
}
