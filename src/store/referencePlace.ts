import { createStore } from 'zustand/vanilla'
import { readReferenceAddress, referenceAddress, type ReferencePlace } from '../spec/referenceAddress.ts'
import type { LanguageId } from '../spec/registry.ts'

interface ReferenceState {
  /** Where the reference is open, as far as its address says; undefined while it is not. */
  readonly place: Partial<ReferencePlace> | undefined
}

/** Whether the reference is open, and where; the address of the page says so. */
export const reference = createStore<ReferenceState>(() => ({ place: readReferenceAddress(location.hash) }))

/** Follows the address, also by the browser's Back. Called once, at start-up. */
export function followAddress(): void {
  addEventListener('hashchange', follow)
  addEventListener('popstate', follow)
}

/** Opens the reference, at a field if there is one. */
export function openReference(language: LanguageId, path?: string): void {
  location.hash = referenceAddress(language, path)
}

/** Leaves the reference for the page below it. */
export function closeReference(): void {
  if (!reference.getState().place) return
  history.pushState(null, '', location.pathname + location.search)
  follow()
}

function follow(): void {
  reference.setState({ place: readReferenceAddress(location.hash) })
}
