import styles from './Meter.module.css'

interface MeterProps {
  /** What is measured; absent where words beside it say everything. */
  readonly label?: string
  readonly value: number
  readonly limit: number
  /** The value and the limit in words. */
  readonly text?: string
  readonly isNear?: boolean
}

/** How much of a limit is used. What is too much stands out at the end of the bar. */
export function Meter({ label, value, limit, text, isNear = false }: MeterProps) {
  const isOver = value > limit
  const used = 100 * Math.min(1, isOver ? limit / value : value / limit)
  const meaning = label
    ? ({
        role: 'meter',
        'aria-label': label,
        'aria-valuemin': 0,
        'aria-valuemax': limit,
        'aria-valuetext': text,
      } as const)
    : ({ 'aria-hidden': true } as const)
  return (
    <svg
      className={styles.meter}
      data-state={isOver ? 'over' : isNear ? 'near' : undefined}
      {...meaning}
      aria-valuenow={label ? Math.min(value, limit) : undefined}
    >
      <rect className={styles.used} width={`${used}%`} height="100%" />
      {isOver && <rect className={styles.over} x={`${used}%`} width={`${100 - used}%`} height="100%" />}
    </svg>
  )
}
