import type { SpecHeader } from '../yaml/edit/setSpec.ts'
import { applyEdits, type TextEdit } from '../yaml/edit/textEdit.ts'
import { claimFor, dropAside, keep, keepNew, release } from './documentKeeper.ts'
import { readDocument } from './documentLibrary.ts'
import type { Deployment } from './deployment.ts'
import { filesWith } from './fileSteps.ts'
import { newId } from './newId.ts'
import { openedFrom } from './storedDocument.ts'
import { workspace, type OpenDocument } from './workspace.ts'

const flatcar: SpecHeader = { variant: 'flatcar', version: '1.1.0' }
// Without it, a MachineConfig is refused.
const metadata = 'metadata:\n  name: 99-worker-custom\n  labels:\n    machineconfiguration.openshift.io/role: worker\n'

/** Replaces the text of the open document, as typing does; and as undo does, which may take local files along. */
export function changeSource(source: string): void {
  const { document } = workspace.getState()
  if (!document) return
  const next = normalised(source)
  const files = filesWith(document, next)
  changeDocument({ source: next, ...(files && { files }) })
}

/**
 * Applies edits of a form, the spec picker or a quick fix. The editor takes them into its history as one undo stop;
 * consecutive ones of the same step share theirs.
 */
export function editSource(edits: readonly TextEdit[], step?: string): void {
  const { document } = workspace.getState()
  if (!document || edits.length === 0) return
  changingStep = step
  changeSource(applyEdits(document.source, edits))
  changingStep = undefined
}

let changingStep: string | undefined
const steps = new WeakMap<OpenDocument, string>()

/** The step of the history that brought a document to what it is; undefined where it shares its step with no other. */
export const stepOf = (document: OpenDocument): string | undefined => steps.get(document)

/** Makes the text name another spec. Loads the code that edits YAML when it is first needed. */
export async function changeSpec(spec: SpecHeader): Promise<void> {
  const { setSpec } = await import('../yaml/edit/setSpec.ts')
  const { document } = workspace.getState()
  if (document) editSource(setSpec(document.source, spec))
}

/** Gives the open document another name; a blank one is ignored. */
export function renameDocument(name: string): void {
  const trimmed = name.trim()
  if (trimmed !== '') changeDocument({ name: trimmed })
}

/** Says where the machine of the open document is to run, or changes something about it. */
export function changeDeployment(change: Partial<Deployment>): void {
  const { document } = workspace.getState()
  const target = change.target ?? document?.deployment?.target
  if (target !== undefined) changeDocument({ deployment: { ...document?.deployment, ...change, target } })
}

/** Opens a new document that only names its spec, that of Flatcar unless told otherwise. */
export function startEmpty({ variant, version }: SpecHeader = flatcar): void {
  openText('Untitled', `variant: ${variant}\nversion: ${version}\n${variant === 'openshift' ? metadata : ''}`)
}

/** Opens a text as a new document: an example, a pasted text, a dropped file. */
export function openText(name: string, text: string, deployment?: Deployment): void {
  openNew({ id: newId(), name: name.trim() || 'Untitled', source: normalised(text), ...(deployment && { deployment }) })
}

/** Opens something as a new document: a copy, an earlier state. */
export function openAs(document: Omit<OpenDocument, 'id'>): void {
  openNew({ ...document, id: newId() })
}

/** Opens a document that this browser has kept; false where it is gone. */
export async function openDocument(id: string): Promise<boolean> {
  const stored = await readDocument(id)
  if (stored === undefined) return false
  showDocument(openedFrom(stored))
  claimFor(stored)
  return true
}

/** Goes on in a document of one's own where another tab has the open one. */
export function saveAsOwnCopy(): void {
  const { document } = workspace.getState()
  if (!document) return
  dropAside()
  openNew({ ...document, id: newId(), name: `${document.name} copy` })
}

/** Goes back to the start screen. The document stays kept; the promise is fulfilled when all of it has been written. */
export function closeDocument(): Promise<void> {
  workspace.setState({ document: undefined, ...nothingComputed })
  return release()
}

const nothingComputed = {
  latest: undefined,
  contentHints: [],
  lastGood: undefined,
  isTranslating: false,
  saved: 'saved',
} as const

function openNew(document: OpenDocument): void {
  showDocument(document)
  keepNew(document)
}

function showDocument(document: OpenDocument): void {
  workspace.setState({ ...nothingComputed, document, phase: 'ready' })
}

const changedParts = ['source', 'name', 'deployment', 'files'] as const

/** Changes something about the open document, and keeps it. */
export function changeDocument(change: Partial<OpenDocument>): void {
  const { document } = workspace.getState()
  if (!document) return
  const changed = { ...document, ...change }
  const isSame = changedParts.every((part) => changed[part] === document[part])
  if (isSame) return
  if (changingStep !== undefined) steps.set(changed, changingStep)
  workspace.setState({ document: changed })
  keep(changed)
}

// The editor knows LF alone and drops a byte order mark; with both gone, its offsets are the text's.
const normalised = (text: string): string => text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n')
