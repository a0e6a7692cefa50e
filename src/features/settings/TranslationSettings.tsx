import { changeSettings } from '../../store/settings.ts'
import { useSettings } from '../../store/useSettings.ts'
import { Segmented } from '../../ui/Segmented.tsx'
import { Switch } from '../../ui/Switch.tsx'
import { SettingRow } from './SettingRow.tsx'

const outputs = { pretty: 'Pretty', compact: 'Compact' } as const

/** How a config is translated. */
export function TranslationSettings() {
  const output = useSettings((state) => state.output)
  const isStrict = useSettings((state) => state.isStrict ?? false)
  return (
    <>
      <SettingRow label="Ignition JSON">
        <Segmented
          label="Ignition JSON"
          choices={outputs}
          chosen={output}
          onChange={(chosen) => changeSettings({ output: chosen })}
        />
      </SettingRow>
      <Switch
        label="Strict"
        hint="A warning refuses the config, as with butane --strict."
        isOn={isStrict}
        onChange={(isOn) => changeSettings({ isStrict: isOn })}
      />
    </>
  )
}
