import { renamedPath, renameLocal } from '../../assist/files/renameLocal.ts'
import { applyEdits } from '../../yaml/edit/textEdit.ts'
import { assistant } from '../assistant.ts'
import { changeDocument } from '../documentActions.ts'
import { noteFileStep } from '../fileSteps.ts'
import { askToPersist } from '../persistence.ts'
import { workspace } from '../workspace.ts'
import { addContent, contentOf, replaceContent } from './fileContents.ts'
import type { ListedContent, ListedFile } from './listedFile.ts'
import { isAtOrBelow, limits, mergeFiles, pathProblem, withoutPath, type RefusedFile } from './mergeFiles.ts'

/** A file to be added, from wherever it comes. */
export interface NewFile {
  readonly path: string
  readonly bytes: Uint8Array
}

/** The local files of the open document. */
export const openFiles = (): readonly ListedFile[] => workspace.getState().document?.files ?? []

/**
 * Adds files, and folders in which nothing is, to the open document, in place of those with the same path. What could not be
 * added comes back with why.
 */
export function addLocalFiles(added: readonly NewFile[], folders: readonly string[] = []): readonly RefusedFile[] {
  const listed = added.map(({ path, bytes }) => listedFile(path, bytes))
  const directories = folders.map((path) => ({ kind: 'directory', path }) as const)
  const { files, refused } = mergeFiles(openFiles(), [...listed, ...directories])
  if (refused.length < listed.length + directories.length) changeDocument({ files })
  void askToPersist()
  return refused
}

function listedFile(path: string, bytes: Uint8Array): ListedContent {
  const size = bytes.length
  // What is too large is refused by its size; it need not be held on to.
  const content = size > limits.file ? '' : addContent(bytes)
  return { kind: 'file', path, content, size, time: Date.now(), ...(isProgram(bytes) && { isExecutable: true }) }
}

// Browsers do not tell the mode of a file, so its first bytes have to: a script's #!, or those of an ELF program.
const isProgram = ([a, b, c, d]: Uint8Array): boolean =>
  (a === 0x23 && b === 0x21) || (a === 0x7f && b === 0x45 && c === 0x4c && d === 0x46)

/** Removes a file, or a folder with all that is in it. Returns how to have it back. */
export function removeLocal(path: string): () => void {
  const { document } = workspace.getState()
  const removed = openFiles().filter((file) => isAtOrBelow(file.path, path))
  changeDocument({ files: withoutPath(openFiles(), path) })
  return () => {
    if (workspace.getState().document?.id === document?.id)
      changeDocument({ files: mergeFiles(openFiles(), removed).files })
  }
}

/** Says whether a file is a program, which trees make the mode of the file on the machine. */
export function setExecutable(path: string, isExecutable: boolean): void {
  changeFile(path, (file) => ({ ...file, isExecutable }))
}

/** Changes the text of a file, as typing does. */
export function changeLocalText(path: string, text: string): void {
  const bytes = new TextEncoder().encode(text)
  changeFile(path, (file) => ({
    ...file,
    content: replaceContent(bytes, file.content),
    size: bytes.length,
    time: Date.now(),
  }))
}

function changeFile(path: string, change: (file: ListedContent) => ListedContent): void {
  changeDocument({
    files: openFiles().map((file) => (file.path === path && file.kind === 'file' ? change(file) : file)),
  })
}

/** The text of a file; undefined where it is none, or too large to be edited here. */
export function localText({ content, size }: ListedContent): string | undefined {
  const bytes = size <= largestText ? contentOf(content) : undefined
  if (!bytes || bytes.includes(0)) return undefined
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return undefined
  }
}

/** Larger texts are not edited in the page, in bytes. */
const largestText = 1_000_000

/**
 * Renames a file, or a folder with all that is in it, and every place of the text that names it, in one step. What is wrong with
 * the name comes back, and nothing is done then.
 */
export async function renameLocalFile(from: string, to: string): Promise<string | undefined> {
  const problem = renameProblem(openFiles(), from, to)
  if (problem !== undefined || from === to) return problem
  const { document } = workspace.getState()
  const source = document?.source ?? ''
  const references = await assistant.ask('localReferences', source)
  const newest = workspace.getState().document
  if (!document || newest?.id !== document.id) return 'Another document is open now.'
  if (!references || newest.source !== source) return 'The text has just changed. Try again.'
  const renamed = applyEdits(source, renameLocal(references, { from, to }))
  const redone = (files: readonly ListedFile[]): readonly ListedFile[] => movedFiles(files, from, to)
  const undone = (files: readonly ListedFile[]): readonly ListedFile[] => movedFiles(files, to, from)
  noteFileStep({ document: document.id, before: source, after: renamed, undone, redone })
  changeDocument({ files: redone(openFiles()), source: renamed })
  return undefined
}

// Where the name has been taken meanwhile, all stay as they are.
function movedFiles(files: readonly ListedFile[], from: string, to: string): readonly ListedFile[] {
  if (renameProblem(files, from, to) !== undefined) return files
  return mergeFiles([], moved(files, from, to)).files
}

const moved = (files: readonly ListedFile[], from: string, to: string): readonly ListedFile[] =>
  files.map((file) => ({ ...file, path: renamedPath(file.path, { from, to }) }))

function renameProblem(files: readonly ListedFile[], from: string, to: string): string | undefined {
  const problem = pathProblem(to)
  if (problem !== undefined || from === to) return problem
  if (isAtOrBelow(to, from)) return 'A folder cannot be moved into itself.'
  const others = withoutPath(files, from)
  const isTaken = others.some(({ path }) => isAtOrBelow(path, to))
  if (isTaken) return `There is already a ${to}.`
  const own = files.filter(({ path }) => isAtOrBelow(path, from))
  return mergeFiles(others, moved(own, from, to)).refused[0]?.reason
}
