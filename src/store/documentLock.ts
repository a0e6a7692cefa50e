/** How long the lock of a reloaded page may linger before it counts as another tab's, in milliseconds. */
const patience = 400

/** What a holder hears. */
export interface LockEvents {
  /** The document is this tab's, at once or after the other tab has gone. */
  readonly onHeld: () => void
  /** Another tab has the document. */
  readonly onElsewhere: () => void
}

/** Claims a document for this tab, so that two tabs never write the same one. Returns how to give it up. */
export function claimDocument(id: string, events: LockEvents): () => void {
  // Outside of https and localhost browsers have no locks. Then the last writer wins, by document.
  const locks: LockManager | null | undefined = navigator.locks
  if (!locks) {
    queueMicrotask(events.onHeld)
    return () => undefined
  }
  const claim = new AbortController()
  const timer = setTimeout(events.onElsewhere, patience)
  const held = async (): Promise<void> => {
    clearTimeout(timer)
    if (claim.signal.aborted) return
    events.onHeld()
    await new Promise((release) => claim.signal.addEventListener('abort', release))
  }
  locks.request(`kindling.document.${id}`, { signal: claim.signal }, held).catch(() => undefined)
  return () => {
    clearTimeout(timer)
    claim.abort()
  }
}
