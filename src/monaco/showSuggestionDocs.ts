import { StandaloneServices } from 'monaco-editor/editor/standalone/browser/standaloneServices'
import { IStorageService } from 'monaco-editor/platform/storage/common/storage'

/**
 * Opens the help beside the list of suggestions from the start; on a phone there is no room for it. Monaco has no option for
 * this, only what it remembers of the last time.
 */
export function showSuggestionDocs(): void {
  const isWide = matchMedia('(min-width: 720px)').matches
  StandaloneServices.get(IStorageService).store('expandSuggestionDocs', isWide, profile, user)
}

/** Monaco's numbers for where and for whom something is kept. */
const profile = 0
const user = 0
