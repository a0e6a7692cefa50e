import { createStore } from 'zustand/vanilla'
import type { LinkedPath } from '../assist/link/litPlaces.ts'
import { workspace } from './workspace.ts'

/** What lights up in all panes at once. `by` is the pane that has said so. */
export interface Link extends LinkedPath {
  readonly by: LinkingPane
}

export type LinkingPane = 'builder' | 'editor' | 'output' | 'machine'

export interface Links {
  /** Where the person is: the caret, a field with the focus, what has been clicked or selected. */
  readonly chosen: Link | undefined
  /** What the pointer rests on; goes before. */
  readonly hovered: Link | undefined
  /** Counts the clicks on links. At each one, the other panes scroll to what is linked. */
  readonly clicks: number
}

/** How long the pointer rests on something before it is linked, in milliseconds. It leaves at once. */
const rest = 80

/** The one linked path of the page. There is none while the result is stale. */
export const links = createStore<Links>(() => ({ chosen: undefined, hovered: undefined, clicks: 0 }))

/** The link that counts. */
export const linkOf = ({ chosen, hovered }: Links): Link | undefined => hovered ?? chosen

let timer: ReturnType<typeof setTimeout> | undefined

/** Links what the pointer is on, once it rests. */
export function hoverLink(link: Link): void {
  clearTimeout(timer)
  if (!isLinkable()) return
  timer = setTimeout(() => links.setState({ hovered: link }), rest)
}

/** Ends the link of the pointer: it has left, or a key press goes before it. */
export function leaveLink(): void {
  clearTimeout(timer)
  if (links.getState().hovered) links.setState({ hovered: undefined })
}

/** Links the place where the person is now; no pane scrolls for it. */
export function chooseLink(link: Link | undefined): void {
  leaveLink()
  links.setState({ chosen: isLinkable() ? link : undefined })
}

/** Links what has been clicked or selected; the other panes scroll to it. */
export function clickLink(link: Link): void {
  if (!isLinkable()) return
  leaveLink()
  links.setState(({ clicks }) => ({ chosen: link, clicks: clicks + 1 }))
}

const isLinkable = (): boolean => workspace.getState().latest?.isValid === true

workspace.subscribe((now, before) => {
  const isOther = now.document?.id !== before.document?.id
  if (isOther || (now.latest !== before.latest && !isLinkable())) chooseLink(undefined)
})
