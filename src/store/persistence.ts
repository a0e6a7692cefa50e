let isAsked = false

/**
 * Asks the browser not to clear this page's storage when space is short. It may ask the person, so that comes after one has kept
 * something worth it, and once in a visit where it is not `wanted` expressly.
 */
export async function askToPersist(isWanted = false): Promise<boolean> {
  try {
    if ((isAsked && !isWanted) || (await isPersisted())) return await isPersisted()
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
