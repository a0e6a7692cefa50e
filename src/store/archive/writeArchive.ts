import { documentFileName, fileName } from '../documentFileName.ts'
import { withContent, type ListedFile } from '../localFiles/listedFile.ts'
import { manifestPath, type Archive, type ArchivedDocument, type ArchiveEntry } from './archive.ts'
import type { Manifest, ManifestDocument, ManifestState } from './manifest.ts'

/** The files of an archive: each document a folder with its text, its local files and its earlier states, and a manifest. */
export function writeArchive({ documents, contents }: Archive): readonly ArchiveEntry[] {
  const taken = new Set<string>()
  const written = documents.map((document) => {
    const folder = free(fileName(document.document.name), taken)
    return writeDocument(document, folder, contents)
  })
  const manifest: Manifest = { kindling: 1, documents: written.map(({ manifest: part }) => part) }
  return [
    { path: manifestPath, bytes: bytesOf(`${JSON.stringify(manifest, null, 2)}\n`) },
    ...written.flatMap(({ entries }) => entries),
  ]
}

interface WrittenDocument {
  readonly manifest: ManifestDocument
  readonly entries: readonly ArchiveEntry[]
}

function writeDocument(
  { document, states }: ArchivedDocument,
  folder: string,
  contents: Archive['contents'],
): WrittenDocument {
  const entries: ArchiveEntry[] = []
  const put = (path: string, text: string): string => {
    entries.push({ path, bytes: bytesOf(text) })
    return path
  }
  const places = placesOf(document.files, states, folder)
  const { id, name, revision, time, made, deployment, source, files } = document
  const text = put(`${folder}/${documentFileName(name, source)}`, source)
  const taken = new Set<string>()
  const kept = states.map((state): ManifestState => {
    const path = `${folder}/earlier/${free(stamp(state.time), taken)}.bu`
    return { time: state.time, text: put(path, state.source), files: placed(state.files, places) }
  })
  for (const [content, path] of places) {
    const bytes = contents.get(content)
    if (bytes) entries.push({ path, bytes, ...(isExecutable(document.files, content) && { kind: 'executable' }) })
  }
  for (const file of document.files) {
    if (file.kind === 'link')
      entries.push({ path: `${folder}/files/${file.path}`, bytes: bytesOf(file.target), kind: 'link' })
  }
  const facts = {
    id,
    name,
    revision,
    time,
    ...(made !== undefined && { made }),
    ...(deployment !== undefined && { deployment }),
  }
  return { manifest: { ...facts, text, files: placed(files, places), states: kept }, entries }
}

// Where each content is in the archive: what the document lists now under its path, what only earlier states list apart.
function placesOf(
  files: readonly ListedFile[],
  states: ArchivedDocument['states'],
  folder: string,
): ReadonlyMap<string, string> {
  const places = new Map<string, string>()
  for (const { content, path } of withContent(files))
    if (!places.has(content)) places.set(content, `${folder}/files/${path}`)
  for (const { content } of states.flatMap((state) => withContent(state.files)))
    if (!places.has(content)) places.set(content, `${folder}/earlier/files/${places.size}`)
  return places
}

const placed = (files: readonly ListedFile[], places: ReadonlyMap<string, string>): readonly ListedFile[] =>
  files.map((file) => (file.kind === 'file' ? { ...file, content: places.get(file.content) ?? file.content } : file))

const isExecutable = (files: readonly ListedFile[], content: string): boolean =>
  withContent(files).some((file) => file.content === content && file.isExecutable === true)

const stamp = (time: number): string => new Date(time).toISOString().slice(0, 19).replace('T', ' ').replaceAll(':', '.')

// Systems that tell no upper case from lower case unpack it too.
function free(name: string, taken: Set<string>): string {
  let candidate = name
  for (let count = 2; taken.has(candidate.toLowerCase()); count += 1) candidate = `${name} ${count}`
  taken.add(candidate.toLowerCase())
  return candidate
}

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text)
