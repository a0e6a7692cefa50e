import { useWorkspace } from '../../store/useWorkspace.ts'
import { findTarget } from '../../targets/targets.ts'
import { Chip } from '../../ui/Chip.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { Panel } from '../../ui/Panel.tsx'
import { TargetList } from './TargetList.tsx'
import type { DeployState } from './deployState.ts'
import { useDeployState } from './useDeployState.ts'
import styles from './TargetPicker.module.css'

/** In the top bar: shows where the machine is to run, and changes it. */
export function TargetPicker() {
  const state = useDeployState()
  const chosen = useWorkspace((workspace) => workspace.document?.deployment?.target)
  const good = useWorkspace((workspace) => workspace.lastGood)
  const target = state?.target ?? findTarget(chosen)
  const trouble = state && troubleOf(state)
  return (
    <>
      <Icon name="arrow-right" />
      <Panel
        label="Where the machine runs"
        trigger={
          <Chip
            label={`Target ${target?.name ?? 'not chosen'}${trouble ? `, ${trouble}` : ''}`}
            icon={trouble ? 'error' : 'cloud'}
          >
            {target ? target.name : <span className={styles.none}>Choose a target</span>}
          </Chip>
        }
      >
        {(close) => <TargetList good={good} chosen={target?.id} onDone={close} />}
      </Panel>
    </>
  )
}

/** Why the config does not get to a machine there. */
function troubleOf({ fit, bound, obstacle }: DeployState): string | undefined {
  if (obstacle !== undefined) return 'not for this config'
  if (fit.state === 'over') return 'too big'
  return bound && !bound.isTaken ? 'too new for its image' : undefined
}
