import { lazy, Suspense } from 'react'
import { useStore } from 'zustand'
import { overlay, showOverlay } from '../store/overlay.ts'
import { LoadGuard } from '../ui/LoadGuard.tsx'
import { Referring } from './Referring.tsx'
import { useShortcuts } from './useShortcuts.ts'

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
    <LoadGuard key={open} fallback={null}>
      <Suspense>
        <Overlay onClose={() => showOverlay(undefined)} />
      </Suspense>
    </LoadGuard>
  )
}
