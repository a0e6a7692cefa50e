import type { Settings } from './settings.ts'
import { validate } from './settings.schema.json?validator'

const key = 'kindling.settings'

/** The kept settings; undefined where there are none, or none that this version understands. */
export function readSettings(): Settings | undefined {
  try {
    const value: unknown = JSON.parse(localStorage.getItem(key) ?? 'null')
    return isSettings(value) ? value : undefined
  } catch {
    return undefined
  }
}

/** Keeps the settings. Where the browser refuses, they last as long as the page. */
export function writeSettings(settings: Settings): void {
  try {
    localStorage.setItem(key, JSON.stringify(settings))
  } catch {
    // Nothing is lost but a preference, so nobody needs to hear of it.
  }
}

const isSettings = (value: unknown): value is Settings => validate(value)
