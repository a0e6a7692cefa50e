import { validate } from './exportedResult.schema.json?validator'
import { workspace } from './workspace.ts'

/** A result as it was when the person last copied or downloaded it. */
export interface ExportedResult {
  readonly output: string
  /** When, in milliseconds since 1970. */
  readonly time: number
}

const prefix = 'kindling.exported.'

/** Of how many documents the last export is kept. */
const most = 20

/** Remembers that the result has been taken away as it is now. */
export function noteExport(): void {
  const { document, lastGood } = workspace.getState()
  if (!document || !lastGood) return
  try {
    localStorage.setItem(prefix + document.id, JSON.stringify({ output: lastGood.output, time: Date.now() }))
    for (const key of exportsInOrder().slice(most)) localStorage.removeItem(key)
  } catch {
    // Without room, a later comparison is with a text that the person brings.
  }
}

/** The result of a document as it was last taken away; undefined where it never was, or was long ago. */
export function readExport(id: string): ExportedResult | undefined {
  try {
    const value: unknown = JSON.parse(localStorage.getItem(prefix + id) ?? 'null')
    return isExported(value) ? value : undefined
  } catch {
    return undefined
  }
}

/** Forgets the export of a document that has been deleted. */
export function forgetExport(id: string): void {
  try {
    localStorage.removeItem(prefix + id)
  } catch {
    // Then there is none.
  }
}

/** Forgets the oldest export, to make room for what matters more. False where none is left. */
export function forgetOldestExport(): boolean {
  const oldest = exportsInOrder().at(-1)
  if (oldest === undefined) return false
  localStorage.removeItem(oldest)
  return true
}

// The newest first.
const exportsInOrder = (): readonly string[] =>
  Object.keys(localStorage)
    .filter((key) => key.startsWith(prefix))
    .toSorted((a, b) => timeOf(b) - timeOf(a))

const timeOf = (key: string): number => readExport(key.slice(prefix.length))?.time ?? 0

const isExported = (value: unknown): value is ExportedResult => validate(value)
