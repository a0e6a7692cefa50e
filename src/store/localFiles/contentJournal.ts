const prefix = 'kindling.content.'

/** Longer texts wait for the database, in bytes: what is drafted takes room from the drafts of configs. */
const largest = 200_000

/** Keeps what is typed into a local file before the key press is over, which the database cannot. */
export function writeContentDraft(id: string, bytes: Uint8Array): void {
  if (bytes.length > largest) return
  try {
    localStorage.setItem(prefix + id, new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes))
  } catch {
    // There is no room, or it is no text; the database gets it a moment later.
  }
}

/** What has been drafted under a name; undefined where nothing has. */
export function readContentDraft(id: string): Uint8Array | undefined {
  try {
    const text = localStorage.getItem(prefix + id)
    return text === null ? undefined : new TextEncoder().encode(text)
  } catch {
    return undefined
  }
}

/** Removes a draft that is no longer needed. */
export function removeContentDraft(id: string): void {
  try {
    localStorage.removeItem(prefix + id)
  } catch {
    // Then there is none.
  }
}

/** The names under which something is drafted. */
export function listContentDrafts(): readonly string[] {
  try {
    const keys = Object.keys(localStorage).filter((key) => key.startsWith(prefix))
    return keys.map((key) => key.slice(prefix.length))
  } catch {
    return []
  }
}
