import { changeSettings, type TabKey } from '../../store/settings.ts'
import { useSettings } from '../../store/useSettings.ts'
import { Select } from '../../ui/Select.tsx'
import { Switch } from '../../ui/Switch.tsx'
import { nearestSize, sizes } from './codeSizes.ts'
import styles from './EditorSettings.module.css'

const tabKeys: Readonly<Record<TabKey, string>> = {
  indents: 'Indents. Ctrl M lets it leave',
  'leaves-after-escape': 'Indents. After Esc it leaves',
  leaves: 'Always leaves',
}

/** How the editors look and what Tab does in them. */
export function EditorSettings() {
  const codeSize = useSettings((state) => state.codeSize)
  const hasWrappedLines = useSettings((state) => state.hasWrappedLines ?? false)
  const tabKey = useSettings((state) => state.tabKey ?? 'indents')
  return (
    <>
      <div className={styles.pair}>
        <Select
          label="Size of letters"
          choices={sizes}
          chosen={nearestSize(codeSize)}
          onChange={(size) => changeSettings({ codeSize: size === 'usual' ? undefined : Number(size) })}
        />
        <Select
          label="Tab in the editor"
          choices={tabKeys}
          chosen={tabKey}
          onChange={(chosen) => changeSettings({ tabKey: chosen })}
        />
      </div>
      <Switch
        label="Wrap long lines"
        isOn={hasWrappedLines}
        onChange={(isOn) => changeSettings({ hasWrappedLines: isOn })}
      />
    </>
  )
}
