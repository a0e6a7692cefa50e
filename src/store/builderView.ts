import { createStore } from 'zustand/vanilla'
import type { PathKey } from '../report/path.ts'
import { workspace } from './workspace.ts'

/** What the Builder shows. */
export interface BuilderView {
  /** The item whose form is open; undefined where all are closed. */
  readonly open: readonly PathKey[] | undefined
  /** What has the wide form beside the text: the open item, or the goals. */
  readonly wide: 'item' | 'goal' | undefined
  /** The newest thing to tell people who do not see the page. */
  readonly said: string
}

/** The one Builder of the page. */
export const builderView = createStore<BuilderView>(() => ({ open: undefined, wide: undefined, said: '' }))

/** Opens the form of an item in the list; undefined closes it. */
export const openItem = (open: readonly PathKey[] | undefined): void => builderView.setState({ open })

/** Opens the form of an item beside the text. */
export const openWide = (open: readonly PathKey[]): void => builderView.setState({ open, wide: 'item' })

/** Gives goals the wide form. */
export const openGoals = (): void => builderView.setState({ wide: 'goal' })

/** Goes back to the list. */
export const closeWide = (): void => builderView.setState({ wide: undefined })

/** Tells what has happened to people who do not see the page. */
export const say = (said: string): void => builderView.setState({ said })

workspace.subscribe((now, before) => {
  if (now.document?.id !== before.document?.id) builderView.setState({ open: undefined, wide: undefined, said: '' })
})
