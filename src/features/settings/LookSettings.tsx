import { changeSettings } from '../../store/settings.ts'
import { useSettings } from '../../store/useSettings.ts'
import { Segmented } from '../../ui/Segmented.tsx'
import { Switch } from '../../ui/Switch.tsx'
import { SettingRow } from './SettingRow.tsx'

const themes = { system: 'System', light: 'Light', dark: 'Dark' } as const

/** How the page looks and which keys it takes. */
export function LookSettings() {
  const theme = useSettings((state) => state.theme)
  const hasSingleKeys = useSettings((state) => state.hasSingleKeys ?? true)
  return (
    <>
      <SettingRow label="Theme">
        <Segmented
          label="Theme"
          choices={themes}
          chosen={theme}
          onChange={(chosen) => changeSettings({ theme: chosen })}
        />
      </SettingRow>
      <Switch
        label="The key ? shows all keys"
        hint="Off for those who speak to their computer, where one letter is easily said."
        isOn={hasSingleKeys}
        onChange={(isOn) => changeSettings({ hasSingleKeys: isOn })}
      />
    </>
  )
}
