import { useWorkspace } from '../../store/useWorkspace.ts'
import { Button } from '../../ui/Button.tsx'
import { Meter } from '../../ui/Meter.tsx'
import { sizeText } from '../../ui/sizeText.ts'
import type { DeployState } from './deployState.ts'
import { limitText } from './limitText.ts'
import { useDeployState } from './useDeployState.ts'
import styles from './SizeFoot.module.css'

interface SizeFootProps {
  /** Opens the Deploy tab. */
  readonly onDeploy: () => void
}

/** Below the result: how much of the target's field it fills, and the way there. */
export function SizeFoot({ onDeploy }: SizeFootProps) {
  const state = useDeployState()
  const isValid = useWorkspace(({ latest }) => latest?.isValid === true)
  if (!state) return null
  const { target, fit } = state
  return (
    <footer className={styles.foot}>
      <div className={styles.fit} data-state={fit.state}>
        <p className={styles.words}>
          <b>{sizeText(fit.size)}</b>
          {wordsOf(state)}
        </p>
        {fit.limit !== undefined && <Meter value={fit.size} limit={fit.limit} isNear={fit.state === 'near'} />}
      </div>
      <Button variant="primary" isDisabled={!isValid} onPress={onDeploy}>
        Deploy to {target.name}
      </Button>
    </footer>
  )
}

function wordsOf({ target: { name }, fit: { limit, state } }: DeployState): string {
  if (limit === undefined) return ` for ${name}`
  return ` of ${limitText(limit)}, ${state === 'over' ? 'too big for' : 'fits'} ${name}`
}
