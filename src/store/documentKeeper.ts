import { removeFromDatabase, writeToDatabase } from './documentDatabase.ts'
import { readDocument } from './documentLibrary.ts'
import { claimLastingly } from './documentLock.ts'
import { readDraft, removeDraft, writeDraft } from './draftJournal.ts'
import { areFilesKept, keepFiles } from './localFiles/keepFiles.ts'
import { newId } from './newId.ts'
import type { ProblemCount } from './problemCount.ts'
import { openedFrom, type StoredDocument } from './storedDocument.ts'
import { writeTabDocument } from './tabDocument.ts'
import { workspace, type OpenDocument, type SavedState } from './workspace.ts'

/** How long typing has to rest before the database is written, in milliseconds. The draft is written at once; so is what cannot be drafted. */
const rest = 250

/** How soon what could not be kept is tried again, in milliseconds: somebody may have made room. */
const retry = 5000

/** The document this tab has claimed. */
interface Claim {
  readonly release: () => void
  /** The newest copy. */
  current: StoredDocument
  /** The revision that was read last, or written in the document's own name. */
  base: number
  /** Whether no other tab can write it now. */
  isHeld: boolean
  owner: 'unknown' | 'ours' | 'elsewhere'
  /** Where another tab is the owner: the id under which this tab's changes survive a reload. */
  readonly copyId: string
  isChanged: boolean
  /** Whether its text is drafted in its own name. */
  isDrafted: boolean
  /** Whether it is kept with the problems that have been found. */
  isNoted: boolean
  /** Where the document has been closed before it was known whose it is: called when that is known and its text safe. */
  onSafe: (() => void) | undefined
  timer: ReturnType<typeof setTimeout> | undefined
}

let claim: Claim | undefined

/** Claims a new document and keeps it. */
export function keepNew(document: OpenDocument): void {
  const time = Date.now()
  claimFor({ ...document, revision: 0, time, made: time })
  keep(document)
}

/** Claims a document that is kept already. */
export function claimFor(stored: StoredDocument): void {
  void release()
  const mine: Claim = {
    current: stored,
    base: stored.revision,
    isHeld: false,
    owner: 'unknown',
    copyId: newId(),
    isChanged: false,
    isDrafted: false,
    isNoted: true,
    onSafe: undefined,
    timer: undefined,
    release: claimLastingly(stored.id, {
      onHeld: () => void becomeOwner(mine),
      onElsewhere: () => becomeGuest(mine),
      onBack: () => comeBack(mine),
    }),
  }
  claim = mine
  writeTabDocument(stored.id)
}

/** Keeps a change: as a draft before this function returns, in the database soon after. */
export function keep(document: OpenDocument): void {
  if (!claim) return
  const { revision, made, problems } = claim.current
  const known = { problems, ...(made !== undefined && { made }) }
  claim.current = { ...document, ...known, revision: revision + 1, time: Date.now() }
  claim.isChanged = true
  if (claim.owner === 'elsewhere') keepAside(claim)
  else save(claim)
}

/** Keeps how many problems the open document has, which changes nothing about it. */
export function keepProblems(problems: ProblemCount): void {
  if (!claim || JSON.stringify(claim.current.problems) === JSON.stringify(problems)) return
  claim.current = { ...claim.current, problems }
  claim.isNoted = false
  if (claim.owner === 'ours') schedule(claim)
}

/** Gives up the open document; what is not written yet is written now, before the promise is fulfilled. */
export async function release(): Promise<void> {
  if (!claim) return
  const left = claim
  claim = undefined
  clearTimeout(left.timer)
  writeTabDocument(undefined)
  if ((left.isChanged || !left.isNoted) && left.owner === 'ours') await write(left)
  if (left.isChanged && left.owner === 'unknown') await new Promise<void>((resolve) => (left.onSafe = resolve))
  left.release()
}

/** Drops the copy that kept this tab's changes beside another tab's document, because a document of its own takes them. */
export function dropAside(): void {
  if (claim?.owner !== 'elsewhere') return
  removeDraft({ ...claim.current, id: claim.copyId })
  // A page that was opened meanwhile has taken the draft into the database.
  removeFromDatabase(claim.copyId).catch(() => undefined)
}

function save(mine: Claim): void {
  mine.isDrafted = writeDraft(mine.current)
  if (workspace.getState().saved !== 'full' && workspace.getState().saved !== 'refused') tell(mine, 'saving')
  schedule(mine, mine.isDrafted ? rest : 0)
}

function schedule(mine: Claim, delay = rest): void {
  clearTimeout(mine.timer)
  mine.timer = setTimeout(() => void write(mine), delay)
}

async function write(mine: Claim): Promise<void> {
  const document = mine.current
  if (mine.owner === 'unknown') return
  try {
    await keepFiles(openedFrom(document).files)
    await writeToDatabase(document)
    removeDraft(document)
    settle(mine, document, 'saved')
  } catch (error) {
    const isSafe = !mine.isChanged || (mine.isDrafted && (await areFilesKept(openedFrom(document).files)))
    settle(mine, document, isSafe ? 'saved' : failure(error))
  }
}

function settle(mine: Claim, written: StoredDocument, saved: SavedState): void {
  if (mine.current !== written || mine.owner === 'elsewhere') return
  mine.isChanged = saved !== 'saved'
  mine.isNoted = true
  if (saved === 'saved') mine.base = written.revision
  tell(mine, saved)
  if (mine.isChanged && claim === mine) schedule(mine, retry)
}

const failure = (error: unknown): SavedState =>
  error instanceof DOMException && error.name === 'QuotaExceededError' ? 'full' : 'refused'

// A copy of our own takes the changes, so that they survive a reload of this tab; the reload then opens that copy.
function keepAside(mine: Claim): void {
  const { current, copyId, onSafe } = mine
  keepFiles(openedFrom(current).files).catch(() => undefined)
  const isDrafted = writeDraft({ ...current, id: copyId, name: `${current.name} copy` })
  if (isDrafted && !onSafe) writeTabDocument(copyId)
}

async function becomeOwner(mine: Claim): Promise<void> {
  mine.isHeld = true
  if (mine.owner === 'elsewhere' && !mine.onSafe) {
    await takeOver(mine)
    return
  }
  mine.owner = 'ours'
  if (mine.onSafe) await write(mine).finally(mine.onSafe)
  else if (mine.isChanged) save(mine)
  else if (!mine.isNoted) schedule(mine)
}

// Goes on with what the other tab has left.
async function takeOver(mine: Claim): Promise<void> {
  const stored = await readDocument(mine.current.id)
  if (claim !== mine || !mine.isHeld) return
  if (!mine.isChanged && stored) {
    mine.current = stored
    mine.base = stored.revision
    workspace.setState({ document: openedFrom(stored) })
  }
  // With changes of our own beside those of the tab that has gone, only the person can say which to keep; and so with those
  // of which it has been said that they do not get there.
  const isParted = stored !== undefined && stored.revision > mine.base
  if (mine.isChanged && (isParted || workspace.getState().saved === 'elsewhere')) {
    tell(mine, 'elsewhere')
    return
  }
  dropAside()
  writeTabDocument(mine.current.id)
  mine.owner = 'ours'
  save(mine)
}

function becomeGuest(mine: Claim): void {
  giveUp(mine)
  tell(mine, 'elsewhere')
  mine.onSafe?.()
}

function comeBack(mine: Claim): void {
  // What this tab has drafted as the owner is in the document's name, where every other tab finds it.
  if (mine.owner === 'ours' && readDraft(mine.current.id)?.revision === mine.current.revision) {
    mine.isChanged = false
    mine.base = mine.current.revision
  }
  giveUp(mine)
}

// From here on, changes go to a copy.
function giveUp(mine: Claim): void {
  mine.isHeld = false
  mine.owner = 'elsewhere'
  clearTimeout(mine.timer)
  if (!mine.isChanged) return
  keepAside(mine)
  // What has been drafted in the name of the document until now belongs to the copy alone.
  if (readDraft(mine.current.id)?.source === mine.current.source) removeDraft(mine.current)
}

function tell(mine: Claim, saved: SavedState): void {
  if (claim === mine && workspace.getState().saved !== saved) workspace.setState({ saved })
}
