import { imageOf } from '../../images/images.ts'
import type { LanguageId } from '../../spec/registry.ts'
import { useWorkspace } from '../../store/useWorkspace.ts'
import { findTarget } from '../../targets/targets.ts'
import styles from './MachineActions.module.css'

/** Names the image that the tab takes for granted, and where it runs. */
export function MachineActions() {
  const spec = useWorkspace((state) => state.lastGood?.spec)
  const deployment = useWorkspace((state) => state.document?.deployment)
  if (!spec) return null
  const target = findTarget(deployment?.target)
  return (
    <p className={styles.image}>
      {imageName(spec, deployment?.image?.channel)}
      {target && ` on ${target.name}`}
    </p>
  )
}

function imageName({ variant, version }: LanguageId, chosen: string | undefined): string {
  const { name, channels } = imageOf(variant)
  const channel = channels.find(({ id }) => id === chosen) ?? channels[0]
  return channel ? `${channel.name} ${channel.release}` : `${name} ${version}`
}
