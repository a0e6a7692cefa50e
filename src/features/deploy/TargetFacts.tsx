import type { ReactNode } from 'react'
import { MarkedText } from '../../ui/MarkedText.tsx'
import { Meter } from '../../ui/Meter.tsx'
import { sizeText } from '../../ui/sizeText.ts'
import type { DeployState } from './deployState.ts'
import { limitText } from './limitText.ts'
import styles from './TargetFacts.module.css'

interface TargetFactsProps {
  readonly state: DeployState
}

/** The field by its name, what it holds, and how full it is. */
export function TargetFacts({ state: { target, input, fit } }: TargetFactsProps) {
  const { field, encoding } = target
  const { size, limit, state } = fit
  return (
    <dl className={styles.facts}>
      <Fact label="Field" hint={field.hint}>
        {field.value}
      </Fact>
      <Fact label="Encoding" hint={encoding.hint}>
        {input.isPacked ? 'gzip+base64' : encoding.value}
      </Fact>
      <Fact label="Size" hint={remark(fit, input.isPacked ? 'gzip+base64' : encoding.of)}>
        <span data-over={state === 'over' || undefined}>{sizeText(size)}</span>{' '}
        {limit !== undefined && <span className={styles.of}>of {limitText(limit)}</span>}
        {limit !== undefined && (
          <Meter
            label={`Size for ${target.name}`}
            value={size}
            limit={limit}
            text={`${sizeText(size)} of ${limitText(limit)}`}
            isNear={state === 'near'}
          />
        )}
      </Fact>
    </dl>
  )
}

interface FactProps {
  readonly label: string
  readonly hint: string
  readonly children: ReactNode
}

function Fact({ label, hint, children }: FactProps) {
  return (
    <div className={styles.fact}>
      <dt className={styles.label}>{label}</dt>
      <dd>
        <div className={styles.value}>{children}</div>
        <p className={styles.hint}>
          <MarkedText text={hint} />
        </p>
      </dd>
    </div>
  )
}

/** What is left, to the byte where it is close, and what is counted. */
function remark({ size, limit, state }: DeployState['fit'], of: string): string {
  const counted = of === 'raw' ? '' : `, counted as ${of}`
  if (limit === undefined) return state === 'unlimited' ? `Any size goes${counted}` : `No limit is documented${counted}`
  const difference = Math.abs(limit - size)
  const amount = state === 'fits' ? sizeText(difference) : `${difference.toLocaleString('en-GB')} bytes`
  return state === 'over' ? `${amount} must go${counted}` : `${amount} left${counted}`
}
