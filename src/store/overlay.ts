import { createStore } from 'zustand/vanilla'

/** What can stand over the whole page, one at a time. */
export type OverlayId = 'palette' | 'keys' | 'settings'

interface Overlay {
  readonly open: OverlayId | undefined
  /** What has been typed for it before it was there. */
  readonly early: string
}

/** What stands over the page now. */
export const overlay = createStore<Overlay>(() => ({ open: undefined, early: '' }))

/** Opens one, in place of the one that is open; undefined closes it. */
export const showOverlay = (open: OverlayId | undefined): void => overlay.setState({ open, early: '' })

/** Opens the palette, or closes it. */
export const togglePalette = (): void => showOverlay(overlay.getState().open === 'palette' ? undefined : 'palette')
