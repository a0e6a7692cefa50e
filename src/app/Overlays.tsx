import { lazy } from 'react'
import { useStore } from 'zustand'
import { overlay, showOverlay } from '../store/overlay.ts'
import { Referring } from './Referring.tsx'
import { useShortcuts } from './useShortcuts.ts'
import { OnDemand } from './OnDemand.tsx'

const overlays = {
  palette: lazy(async () => ({ default: (await import('./PaletteOverlay.tsx')).PaletteOverlay })),
  keys: lazy(async () => ({ default: (await import('./ShortcutSheet.tsx')).ShortcutSheet })),
  settings: lazy(async () => ({ default: (await import('./SettingsOverlay.tsx')).SettingsOverlay })),
} as const

/** What the keys of the page do, and what stands over it: the reference; the palette, the sheet of keys or the settings. */
export function Overlays() {
  useShortcuts()
  return (
    <>
      <Referring />
      <Opened />
    </>
  )
}

function Opened() {
  const open = useStore(overlay, (state) => state.open)
  if (!open) return null
  const Overlay = overlays[open]
  return (
    <OnDemand key={open} onClose={close}>
      <Overlay onClose={close} />
    </OnDemand>
  )
}

const close = (): void => showOverlay(undefined)
