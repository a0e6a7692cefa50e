import { writeToDatabase } from '../documentDatabase.ts'
import { readDocument } from '../documentLibrary.ts'
import { addContent, keepContents, readContents } from '../localFiles/fileContents.ts'
import { withContent, type ListedFile } from '../localFiles/listedFile.ts'
import { newId } from '../newId.ts'
import type { StoredDocument } from '../storedDocument.ts'
import { filesOfState } from '../timeline/earlierState.ts'
import { addStates, listStates } from '../timeline/earlierStates.ts'
import { withClaim } from '../withClaim.ts'
import { workspace } from '../workspace.ts'
import type { Archive, ArchivedDocument } from './archive.ts'

/** What became of the documents of an archive, by their names. */
export interface Merged {
  readonly added: readonly string[]
  /** Those that were here at an earlier state, which is kept as one. */
  readonly updated: readonly string[]
  /** Those that are here as they are, or further on. */
  readonly known: readonly string[]
  /** Those that have gone another way here, and are beside it now. */
  readonly copied: readonly string[]
}

type Outcome = keyof Merged

/** Takes in the documents of an archive. Nothing that is here is lost. Rejects where the storage is full or refused. */
export async function mergeArchive({ documents, contents }: Archive): Promise<Merged> {
  const named = new Map([...contents].map(([path, bytes]) => [path, addContent(bytes)]))
  const outcomes: { readonly name: string; readonly outcome: Outcome }[] = []
  for (const archived of documents) {
    const outcome = await mergeDocument(withNames(archived, named))
    outcomes.push({ name: archived.document.name, outcome })
  }
  const namesOf = (outcome: Outcome): readonly string[] =>
    outcomes.filter((each) => each.outcome === outcome).map(({ name }) => name)
  return { added: namesOf('added'), updated: namesOf('updated'), known: namesOf('known'), copied: namesOf('copied') }
}

async function mergeDocument(archived: ArchivedDocument): Promise<Outcome> {
  const { document } = archived
  const here = await readDocument(document.id)
  if (!here) {
    await put(archived)
    return 'added'
  }
  const states = await listStates(document.id).catch(() => [])
  if (await hasAny([here, ...states].map(partsOf), document)) return 'known'
  const isEarlierHere = await hasAny(archived.states, partsOf(here))
  if (isEarlierHere && (await replace(archived, here))) return 'updated'
  const id = newId()
  await put({ ...archived, document: { ...document, id, name: `${document.name} from archive`, revision: 0 } })
  return 'copied'
}

async function put({ document, states }: ArchivedDocument): Promise<void> {
  await keepContents([document, ...states].flatMap(({ files }) => files))
  await writeToDatabase(document)
  await addStates(document.id, states)
}

// Not while it is open: what is on the screen stays.
async function replace(archived: ArchivedDocument, here: StoredDocument): Promise<boolean> {
  if (workspace.getState().document?.id === here.id) return false
  const done = await withClaim(here.id, async () => {
    const { document, states } = archived
    const revision = Math.max(document.revision, here.revision + 1)
    const before = { document: here.id, time: here.time, ...partsOf(here) }
    await put({ document: { ...document, revision }, states: [...states, before] })
    return true
  })
  return done ?? false
}

interface Parts {
  readonly source: string
  readonly files: readonly ListedFile[]
}

const partsOf = (stored: { readonly source: string; readonly files?: unknown }): Parts => ({
  source: stored.source,
  files: filesOfState({ document: '', time: 0, ...stored }),
})

async function hasAny(states: readonly Parts[], wanted: Parts): Promise<boolean> {
  for (const state of states)
    if (state.source === wanted.source && (await areSame(state.files, wanted.files))) return true
  return false
}

async function areSame(a: readonly ListedFile[], b: readonly ListedFile[]): Promise<boolean> {
  if (a.length !== b.length) return false
  const contents = await readContents([...withContent(a), ...withContent(b)].map(({ content }) => content))
  const byPath = new Map(b.map((file) => [file.path, file]))
  return a.every((file) => isSame(file, byPath.get(file.path), contents))
}

function isSame(a: ListedFile, b: ListedFile | undefined, contents: ReadonlyMap<string, Uint8Array>): boolean {
  if (a.kind === 'link') return b?.kind === 'link' && a.target === b.target
  if (a.kind === 'directory') return b?.kind === 'directory'
  return (
    b?.kind === 'file' &&
    a.size === b.size &&
    (a.isExecutable === true) === (b.isExecutable === true) &&
    areEqual(contents.get(a.content), contents.get(b.content))
  )
}

const areEqual = (a: Uint8Array | undefined, b: Uint8Array | undefined): boolean =>
  a === undefined || b === undefined ? a === b : a.every((byte, index) => byte === b[index])

function withNames({ document, states }: ArchivedDocument, names: ReadonlyMap<string, string>): ArchivedDocument {
  const renamed = (files: readonly ListedFile[]): readonly ListedFile[] =>
    files.map((file) => (file.kind === 'file' ? { ...file, content: names.get(file.content) ?? newId() } : file))
  return {
    document: { ...document, files: renamed(document.files) },
    states: states.map((state) => ({ ...state, files: renamed(state.files) })),
  }
}
