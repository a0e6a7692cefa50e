import { Link } from 'react-aria-components'
import { Badge } from '../../ui/Badge.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { sizeText } from '../../ui/sizeText.ts'
import { rawLimitOf } from '../../targets/fit.ts'
import type { DeployState } from './deployState.ts'
import { limitText } from './limitText.ts'
import styles from './TargetHead.module.css'

interface TargetHeadProps {
  readonly state: DeployState
}

/** The name of the target, whether the config fits, and how it gets there. */
export function TargetHead({ state: { target, input, fit, obstacle } }: TargetHeadProps) {
  const address = target.documentation[input.system] ?? target.documentation.any
  return (
    <>
      <header className={styles.head}>
        <h2 className={styles.title}>
          {target.name}
          {obstacle === undefined && <FitBadge fit={fit} />}
        </h2>
        {address !== undefined && (
          <Link className={styles.link} href={address} target="_blank" rel="noreferrer">
            Documentation
            <Icon name="external" />
          </Link>
        )}
      </header>
      <p className={styles.note}>
        {fit.state === 'over' && obstacle === undefined
          ? `${target.name} takes ${limitText(rawLimitOf(target, input.system) ?? 0)} at most, so this config cannot go there as it is.`
          : target.note}
      </p>
    </>
  )
}

function FitBadge({ fit: { size, limit = 0, state } }: Pick<DeployState, 'fit'>) {
  if (state === 'over') return <Badge kind="error" icon="error">{`${sizeText(size - limit)} too big`}</Badge>
  if (state === 'near') return <Badge kind="warning" icon="warning">{`${sizeText(limit - size)} left`}</Badge>
  if (state === 'unknown')
    return (
      <Badge kind="info" icon="info">
        No limit known
      </Badge>
    )
  return (
    <Badge kind="success" icon="check">
      Fits
    </Badge>
  )
}
