import { createStore } from 'zustand/vanilla'
import { indexLinks, type LinkIndex } from '../assist/link/linkIndex.ts'
import { workspace, type GoodResult } from './workspace.ts'

/** A result with its links. */
export interface LinkedResult {
  readonly result: GoodResult
  readonly index: LinkIndex
}

/** How long after a result its links are indexed, in milliseconds: a large config must not slow down typing. */
const rest = 80

/** The newest result whose links are known; a moment behind the newest result. */
export const linkedResult = createStore<{ readonly linked: LinkedResult | undefined }>(() => ({ linked: undefined }))

let timer: ReturnType<typeof setTimeout> | undefined

function follow(): void {
  clearTimeout(timer)
  if (workspace.getState().lastGood) timer = setTimeout(indexNewest, rest)
  else linkedResult.setState({ linked: undefined })
}

function indexNewest(): void {
  const { lastGood } = workspace.getState()
  linkedResult.setState({ linked: lastGood && { result: lastGood, index: indexLinks(lastGood) } })
}

workspace.subscribe((now, before) => {
  if (now.lastGood !== before.lastGood) follow()
})
follow()
