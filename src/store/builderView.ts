import { createStore } from 'zustand/vanilla'
import type { PathKey } from '../report/path.ts'
import { workspace } from './workspace.ts'

/** What the Builder shows. */
export interface BuilderView {
  /** The item whose form is open; undefined where all are closed. */
  readonly open: readonly PathKey[] | undefined
  /** The item of a list within that form whose own form is open in it. */
  readonly inner: readonly PathKey[] | undefined
  /** The text in which they have these places. */
  readonly source: string
  /** What was open until the text could not be read there; it opens again when it can. */
  readonly away: OpenPlaces | undefined
  /** Count what has been opened: a form keeps its number wherever its item goes. */
  readonly opened: number
  readonly innerOpened: number
  /** What has the wide form beside the text: the open item, or the goals. */
  readonly wide: 'item' | 'goal' | undefined
  /** The newest thing to tell people who do not see the page. */
  readonly said: string
}

/** The items that are open in a text. */
export type OpenPlaces = Pick<BuilderView, 'open' | 'inner' | 'source'>

const nothingOpen = { open: undefined, inner: undefined, source: '', away: undefined } as const

/** The one Builder of the page. */
export const builderView = createStore<BuilderView>(() => ({
  ...nothingOpen,
  opened: 0,
  innerOpened: 0,
  wide: undefined,
  said: '',
}))

/** Opens the form of an item in the list; undefined closes it. */
export const openItem = (open: readonly PathKey[] | undefined): void => builderView.setState(opening(open))

/** Opens the form of an item beside the text. */
export const openWide = (open: readonly PathKey[]): void => builderView.setState({ ...opening(open), wide: 'item' })

/** Opens the form of an item of a list within the open form; undefined closes it. */
export const openInner = (inner: readonly PathKey[] | undefined): void =>
  builderView.setState(({ innerOpened }) => ({ inner, innerOpened: innerOpened + 1 }))

/** Gives goals the wide form. */
export const openGoals = (): void => builderView.setState({ wide: 'goal' })

/** Goes back to the list. */
export const closeWide = (): void => builderView.setState({ wide: undefined })

/** Tells what has happened to people who do not see the page. */
export const say = (said: string): void => builderView.setState({ said })

function opening(open: readonly PathKey[] | undefined): Partial<BuilderView> {
  const source = workspace.getState().document?.source ?? ''
  return { ...nothingOpen, open, source, opened: builderView.getState().opened + 1 }
}

workspace.subscribe((now, before) => {
  if (now.document?.id !== before.document?.id) builderView.setState({ ...nothingOpen, wide: undefined, said: '' })
})
