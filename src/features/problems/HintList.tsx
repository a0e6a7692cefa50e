import { hintKinds } from '../../assist/lint/hintKinds.ts'
import { changeHint } from '../../store/settings.ts'
import { useSettings } from '../../store/useSettings.ts'
import { Switch } from '../../ui/Switch.tsx'
import styles from './HintList.module.css'

/** Every kind of hint with its switch. */
export function HintList() {
  const hidden = useSettings((state) => state.hiddenHints) ?? []
  return (
    <div className={styles.hints}>
      <p className={styles.about}>Hints say what seldom is meant. They never refuse a config.</p>
      {hintKinds.map(({ code, title }) => (
        <Switch key={code} label={title} isOn={!hidden.includes(code)} onChange={(isOn) => changeHint(code, isOn)} />
      ))}
    </div>
  )
}
