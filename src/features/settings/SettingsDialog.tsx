import type { ReactNode } from 'react'
import { resetSettings, settings } from '../../store/settings.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { showToast } from '../../ui/toasts.ts'
import { EditorSettings } from './EditorSettings.tsx'
import { LookSettings } from './LookSettings.tsx'
import { SettingGroup } from './SettingGroup.tsx'
import { TranslationSettings } from './TranslationSettings.tsx'

interface SettingsDialogProps {
  /** The switches of every kind of hint. */
  readonly hints: ReactNode
  readonly onClose: () => void
}

/** How this person likes the page: everything takes effect at once and is kept in the browser. */
export function SettingsDialog({ hints, onClose }: SettingsDialogProps) {
  const foot = (
    <>
      <Button variant="quiet" onPress={resetAll}>
        Reset all settings
      </Button>
      <Button onPress={onClose}>Done</Button>
    </>
  )
  return (
    <Dialog title="Settings" isOpen onChange={onClose} foot={foot}>
      <SettingGroup title="Page">
        <LookSettings />
      </SettingGroup>
      <SettingGroup title="Editor">
        <EditorSettings />
      </SettingGroup>
      <SettingGroup title="Translation">
        <TranslationSettings />
      </SettingGroup>
      <SettingGroup title="Hints">{hints}</SettingGroup>
    </Dialog>
  )
}

function resetAll(): void {
  const before = settings.getState()
  resetSettings()
  showToast({
    kind: 'info',
    text: 'All settings are as on the first day.',
    action: { label: 'Undo', onPress: () => resetSettings(before) },
  })
}
