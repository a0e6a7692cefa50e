import type { GoodResult } from '../../store/workspace.ts'
import { targets } from '../../targets/targets.ts'
import { Button } from '../../ui/Button.tsx'
import { Panel } from '../../ui/Panel.tsx'
import { TargetList } from './TargetList.tsx'
import styles from './TargetsButton.module.css'

interface TargetsButtonProps {
  readonly good: GoodResult
  readonly chosen: string | undefined
}

/** Opens the list of targets where there is no room for it beside. */
export function TargetsButton({ good, chosen }: TargetsButtonProps) {
  return (
    <div className={styles.button}>
      <Panel
        label="Targets"
        trigger={
          <Button icon="outline">{`${chosen === undefined ? 'Choose from' : 'Compare'} ${targets.length} targets`}</Button>
        }
      >
        {(close) => <TargetList good={good} chosen={chosen} onDone={close} />}
      </Panel>
    </div>
  )
}
