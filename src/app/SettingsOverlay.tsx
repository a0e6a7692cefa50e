import { HintList } from '../features/problems/HintList.tsx'
import { SettingsDialog } from '../features/settings/SettingsDialog.tsx'

interface SettingsOverlayProps {
  readonly onClose: () => void
}

/** The settings, with the hints that Problems knows. */
export function SettingsOverlay({ onClose }: SettingsOverlayProps) {
  return <SettingsDialog hints={<HintList />} onClose={onClose} />
}
