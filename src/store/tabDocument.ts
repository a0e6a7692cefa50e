const key = 'kindling.open'

/** Which document this tab had open, or else the one that was opened last in this browser. */
export function readTabDocument(): string | undefined {
  try {
    return sessionStorage.getItem(key) ?? localStorage.getItem(key) ?? undefined
  } catch {
    return undefined
  }
}

/** Remembers which document this tab has open; undefined for the start screen. */
export function writeTabDocument(id: string | undefined): void {
  try {
    for (const storage of [sessionStorage, localStorage]) {
      if (id === undefined) storage.removeItem(key)
      else storage.setItem(key, id)
    }
  } catch {
    // Then the page begins with the start screen next time.
  }
}
