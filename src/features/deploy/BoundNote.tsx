import { useWorkspace } from '../../store/useWorkspace.ts'
import { Callout } from '../../ui/Callout.tsx'
import { ignitionOf, type DeployState } from './deployState.ts'
import styles from './BoundNote.module.css'

interface BoundNoteProps {
  readonly state: DeployState
}

/** Says that the Ignition of the image is too old for the config; nothing where it is not. */
export function BoundNote({ state: { bound } }: BoundNoteProps) {
  const good = useWorkspace((workspace) => workspace.lastGood)
  const ignition = good && ignitionOf(good)
  if (!bound || bound.isTaken || ignition === undefined) return null
  return (
    <div className={styles.note}>
      <Callout kind="error">
        <p>
          <b>
            {bound.image} takes configs up to Ignition {bound.newest}.
          </b>{' '}
          This one is {ignition}, and the machine would not boot. Choose an older spec version at the top, or another
          channel.
        </p>
      </Callout>
    </div>
  )
}
