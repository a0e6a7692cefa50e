import { changeSettings } from '../../store/settings.ts'
import { useSettings } from '../../store/useSettings.ts'
import { IconButton } from '../../ui/IconButton.tsx'
import { Panel } from '../../ui/Panel.tsx'
import { Switch } from '../../ui/Switch.tsx'
import styles from './ResultSettings.module.css'

/** What seldom changes about the result. */
export function ResultSettings() {
  const isStrict = useSettings((state) => state.isStrict ?? false)
  const isCompact = useSettings((state) => state.output === 'compact')
  return (
    <Panel
      label="Settings of the result"
      placement="bottom end"
      trigger={<IconButton icon="system" label="Settings of the result" />}
    >
      {() => (
        <div className={styles.settings}>
          <Switch
            label="Strict"
            hint="A warning refuses the config, as with butane --strict."
            isOn={isStrict}
            onChange={(isOn) => changeSettings({ isStrict: isOn })}
          />
          <div className={styles.onPhone}>
            <Switch
              label="Compact"
              hint="JSON on one line."
              isOn={isCompact}
              onChange={(isOn) => changeSettings({ output: isOn ? 'compact' : 'pretty' })}
            />
          </div>
        </div>
      )}
    </Panel>
  )
}
