import { claimByMessages, type ClaimEvents } from './claimByMessages.ts'

/** How long the lock of a reloaded page may linger before it counts as another tab's, in milliseconds. */
const patience = 400

/** Claims a document for this tab, so that two tabs never write the same one. Returns how to give it up. */
export function claimDocument(id: string, events: ClaimEvents): () => void {
  const locks: LockManager | null | undefined = navigator.locks
  if (!locks) return claimByMessages(id, events)
  const name = `kindling.document.${id}`
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
