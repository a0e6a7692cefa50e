import { useWorkspace } from '../../store/useWorkspace.ts'
import type { Target } from '../../targets/target.ts'
import { isTooBig } from '../../targets/fit.ts'
import { findTarget } from '../../targets/targets.ts'
import { Chip } from '../../ui/Chip.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { Panel } from '../../ui/Panel.tsx'
import { targetStateOf, type TargetState } from './deployState.ts'
import { TargetList } from './TargetList.tsx'
import styles from './TargetPicker.module.css'

/** In the top bar: shows where the machine is to run, and changes it. */
export function TargetPicker() {
  const document = useWorkspace((workspace) => workspace.document)
  const good = useWorkspace((workspace) => workspace.lastGood)
  const state = document && good && targetStateOf(document, good)
  const target = state?.target ?? findTarget(document?.deployment?.target)
  return (
    <>
      <Icon name="arrow-right" />
      <Panel
        label="Where the machine runs"
        trigger={<TargetChip target={target} trouble={state && troubleOf(state)} />}
      >
        {(close) => <TargetList good={good} chosen={target?.id} onDone={close} />}
      </Panel>
    </>
  )
}

interface TargetChipProps {
  readonly target: Target | undefined
  readonly trouble: string | undefined
}

function TargetChip({ target, trouble }: TargetChipProps) {
  const name = target?.name ?? 'not chosen'
  return (
    <Chip label={`Target ${trouble ? `${name}, ${trouble}` : name}`} icon={trouble ? 'error' : 'cloud'}>
      {target ? target.name : <span className={styles.none}>Choose a target</span>}
    </Chip>
  )
}

/** Why the config does not get to a machine there. */
function troubleOf({ target, input, bound, obstacle }: TargetState): string | undefined {
  const { config, system, isPacked } = input
  if (obstacle !== undefined) return 'not for this config'
  if (isTooBig(target, config, system, isPacked)) return 'too big'
  return bound && !bound.isTaken ? 'too new for its image' : undefined
}
