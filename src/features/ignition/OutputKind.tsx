import { changeSettings } from '../../store/settings.ts'
import { useSettings } from '../../store/useSettings.ts'
import { useWorkspace } from '../../store/useWorkspace.ts'
import { Switch } from '../../ui/Switch.tsx'
import styles from './OutputKind.module.css'

/** For OpenShift, what the config is wrapped in: a MachineConfig, or nothing. */
export function OutputKind() {
  const isOpenShift = useWorkspace((state) => (state.latest?.spec ?? state.lastGood?.spec)?.variant === 'openshift')
  const isRaw = useSettings((state) => state.isRaw ?? false)
  if (!isOpenShift) return null
  return (
    <div className={styles.bar}>
      <p>{isRaw ? 'Ignition, without the MachineConfig around it' : 'MachineConfig for the cluster'}</p>
      <Switch label="Raw Ignition" isOn={isRaw} onChange={(isOn) => changeSettings({ isRaw: isOn })} />
    </div>
  )
}
