import { hintKinds } from '../../assist/lint/hintKinds.ts'
import { changeHint } from '../../store/settings.ts'
import { useSettings } from '../../store/useSettings.ts'
import { IconButton } from '../../ui/IconButton.tsx'
import { Panel } from '../../ui/Panel.tsx'
import { Switch } from '../../ui/Switch.tsx'
import styles from './HintSettings.module.css'

/** Which kinds of hints are shown. */
export function HintSettings() {
  const hidden = useSettings((state) => state.hiddenHints) ?? []
  return (
    <Panel
      label="Hints"
      placement="bottom end"
      trigger={
        <IconButton icon="filter" label={hidden.length > 0 ? `Hints, ${hidden.length} switched off` : 'Hints'} />
      }
    >
      {() => (
        <div className={styles.hints}>
          <p className={styles.about}>Hints say what seldom is meant. They never refuse a config.</p>
          {hintKinds.map(({ code, title }) => (
            <Switch
              key={code}
              label={title}
              isOn={!hidden.includes(code)}
              onChange={(isOn) => changeHint(code, isOn)}
            />
          ))}
        </div>
      )}
    </Panel>
  )
}
