import type { ListedFile } from './localFiles/listedFile.ts'
import type { OpenDocument } from './workspace.ts'

/** A step that changed the text of a document and its local files together. */
export interface FileStep {
  readonly document: string
  /** The text before it, and after it. */
  readonly before: string
  readonly after: string
  readonly undone: (files: readonly ListedFile[]) => readonly ListedFile[]
  readonly redone: (files: readonly ListedFile[]) => readonly ListedFile[]
}

/** How many steps are remembered. */
const most = 100

let steps: readonly FileStep[] = []

/** Remembers a step, so that the history of the text takes the files along. */
export function noteFileStep(step: FileStep): void {
  steps = [step, ...steps].slice(0, most)
}

/** The local files that belong to a text where it comes of undoing or redoing a step; otherwise those of the document. */
export function filesWith({ id, source, files }: OpenDocument, next: string): readonly ListedFile[] | undefined {
  if (!files || source === next) return files
  for (const { document, before, after, undone, redone } of steps) {
    if (document !== id) continue
    if (source === after && next === before) return undone(files)
    if (source === before && next === after) return redone(files)
  }
  return files
}
