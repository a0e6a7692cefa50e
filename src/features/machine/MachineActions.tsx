import { imageOf } from '../../images/images.ts'
import { useWorkspace } from '../../store/useWorkspace.ts'
import styles from './MachineActions.module.css'

/** Names the image that the tab takes for granted. */
export function MachineActions() {
  const spec = useWorkspace((state) => state.lastGood?.spec)
  if (!spec) return null
  const { name, channels } = imageOf(spec.variant)
  const [channel] = channels
  return <p className={styles.image}>{channel ? `${channel.name} ${channel.release}` : `${name} ${spec.version}`}</p>
}
