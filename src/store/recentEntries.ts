import { validate } from './recentEntries.schema.json?validator'

const key = 'kindling.recent'

/** How many ids are remembered. */
const most = 20

/** The ids of what was run from the palette of late, the newest first. */
export function readRecent(): readonly string[] {
  try {
    const value: unknown = JSON.parse(localStorage.getItem(key) ?? 'null')
    return isRecent(value) ? value : []
  } catch {
    return []
  }
}

/** Remembers that something has been run. */
export function noteRecent(id: string): void {
  try {
    localStorage.setItem(key, JSON.stringify([id, ...readRecent().filter((other) => other !== id)].slice(0, most)))
  } catch {
    // The palette works without.
  }
}

const isRecent = (value: unknown): value is readonly string[] => validate(value)
