import { changePane, changeSettings, settings, type PaneId, type Settings } from '../store/settings.ts'
import { closeWide } from '../store/builderView.ts'
import { openResultTab, type ResultRoom } from './resultTabs.ts'
import type { Layout } from './useLayout.ts'

/** Which panes stand open; the others are rails. */
export interface OpenPanes {
  readonly builder: boolean
  readonly editor: boolean
  readonly result: boolean
}

/** What the person has opened, as far as the open tab of Result leaves room for it. */
export function openPanes(now: Settings, layout: Exclude<Layout, 'phone'>): OpenPanes {
  const { builder, result } = now.panes
  const room = resultRoom(now)
  if (room === 'beside') return { builder: builder.isOpen, editor: true, result: result.isOpen }
  return { builder: false, editor: room === 'wide' && layout === 'wide', result: true }
}

/** The room that the open tab of Result takes now. */
export function resultRoom(now: Settings): ResultRoom {
  const isBeside = now.isResultNarrow === true || !now.panes.result.isOpen
  return isBeside ? 'beside' : openResultTab(now).room
}

/** Opens a pane. Where a tab of Result or a wide form has taken its room, it gives it back. */
export function openPane(id: PaneId): void {
  closeWide()
  if (id !== 'result' && resultRoom(settings.getState()) !== 'beside') changeSettings({ isResultNarrow: true })
  changePane(id, { isOpen: true })
}
