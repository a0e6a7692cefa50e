import { claimByMessages, type ClaimEvents } from './claimByMessages.ts'

/** What a tab that has a document open hears besides. */
export interface LastingClaimEvents extends ClaimEvents {
  /** The page comes back as it was left, and asks again: meanwhile the document may have been another tab's, and be now. */
  readonly onBack: () => void
}

/**
 * Claims a document for as long as this tab is in sight: a page that the browser puts aside, to show it again as it was, gives
 * the document up and asks again when it is back. Returns how to give it up.
 */
export function claimLastingly(id: string, events: LastingClaimEvents): () => void {
  let release = claimDocument(id, events)
  const leave = (): void => {
    release()
    release = () => undefined
  }
  const comeBack = ({ persisted }: PageTransitionEvent): void => {
    if (!persisted) return
    events.onBack()
    release = claimDocument(id, events)
  }
  addEventListener('pagehide', leave)
  addEventListener('pageshow', comeBack)
  return () => {
    removeEventListener('pagehide', leave)
    removeEventListener('pageshow', comeBack)
    leave()
  }
}

/** Claims a document for this tab, so that two tabs never write the same one. Returns how to give it up. */
export function claimDocument(id: string, events: ClaimEvents): () => void {
  const locks: LockManager | null | undefined = navigator.locks
  return locks ? claimByLock(locks, `kindling.document.${id}`, events) : claimByMessages(id, events)
}

/** How long the lock of a reloaded page may linger before it counts as another tab's, in milliseconds. */
const patience = 400

function claimByLock(locks: LockManager, name: string, events: ClaimEvents): () => void {
  const claim = new AbortController()
  let timer: ReturnType<typeof setTimeout> | undefined
  const held = async (): Promise<void> => {
    clearTimeout(timer)
    if (claim.signal.aborted) return
    events.onHeld()
    await new Promise((release) => claim.signal.addEventListener('abort', release))
  }
  const wait = (): void => {
    if (claim.signal.aborted) return
    timer = setTimeout(events.onElsewhere, patience)
    locks.request(name, { signal: claim.signal }, held).catch(() => undefined)
  }
  // On a busy machine an answer may take long, which does not mean that another tab has the lock; so that is asked first.
  locks.request(name, { ifAvailable: true }, (lock) => (lock ? held() : wait())).catch(() => undefined)
  return () => {
    clearTimeout(timer)
    claim.abort()
  }
}
