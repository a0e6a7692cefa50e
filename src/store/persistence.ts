let isAsked = false

/** Asks the browser once not to clear this page's storage when space is short. It may ask the person, so it is asked after one has kept something worth it. */
export async function askToPersist(): Promise<boolean> {
  try {
    if (isAsked || (await isPersisted())) return isPersisted()
    isAsked = true
    return await navigator.storage.persist()
  } catch {
    return false
  }
}

/** Whether the browser has promised to keep this page's storage. */
export async function isPersisted(): Promise<boolean> {
  try {
    return await navigator.storage.persisted()
  } catch {
    // Pages served over plain http have no such promise.
    return false
  }
}
