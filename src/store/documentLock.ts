import { claimByMessages, type ClaimEvents } from './claimByMessages.ts'

/** How long the lock of a reloaded page may linger before it counts as another tab's, in milliseconds. */
const patience = 400

/** Claims a document for this tab, so that two tabs never write the same one. Returns how to give it up. */
export function claimDocument(id: string, events: ClaimEvents): () => void {
  const locks: LockManager | null | undefined = navigator.locks
  if (!locks) return claimByMessages(id, events)
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
