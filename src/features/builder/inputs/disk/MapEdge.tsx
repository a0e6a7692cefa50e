import type { KeyboardEvent, PointerEvent } from 'react'
import { mibText } from '../../../../machine/disks/mibText.ts'
import styles from './MapEdge.module.css'

interface MapEdgeProps {
  readonly label: string
  /** In MiB. */
  readonly at: number
  readonly diskSize: number
  readonly onFocus: () => void
  /** Called with steps in MiB, or with the end of the way in a direction. */
  readonly onStep: (step: number) => void
  readonly onNext: (direction: 1 | -1) => void
  /** Called while it is dragged, with a place in MiB. */
  readonly onDrag: (to: number) => void
  readonly onDrop: () => void
}

const GIB = 1024
const FINE = 64

/** An edge of a partition, to be dragged or moved by keys. */
export function MapEdge({ label, at, diskSize, onFocus, onStep, onNext, onDrag, onDrop }: MapEdgeProps) {
  const takeKey = (event: KeyboardEvent): void => {
    const step = event.shiftKey ? FINE : GIB
    const doing = keys[event.key]
    if (!doing) return
    event.preventDefault()
    if ('by' in doing) onStep(doing.by * step)
    else onNext(doing.next)
  }
  const drag = (event: PointerEvent<SVGSVGElement>): void => {
    if (!event.currentTarget.hasPointerCapture(event.pointerId)) return
    const bar = event.currentTarget.ownerSVGElement?.getBoundingClientRect()
    if (bar) onDrag(snapped(((event.clientX - bar.left) / bar.width) * diskSize, diskSize))
  }
  return (
    <svg
      className={styles.edge}
      x={`${((100 * at) / diskSize).toFixed(3)}%`}
      y="20"
      role="slider"
      tabIndex={0}
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={diskSize}
      aria-valuenow={at}
      aria-valuetext={mibText(at)}
      onFocus={onFocus}
      onKeyDown={takeKey}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId)
        event.currentTarget.focus()
      }}
      onPointerMove={drag}
      onPointerUp={onDrop}
      onPointerCancel={onDrop}
    >
      <rect className={styles.reach} x="-22" y="-4" width="44" height="56" />
      <rect className={styles.ring} x="-8" y="7" width="16" height="34" rx="6" />
      <rect className={styles.grip} x="-5" y="10" width="10" height="28" rx="4" />
      <path className={styles.lines} d="M-1.5 20v8M1.5 20v8" />
    </svg>
  )
}

const keys: Readonly<Record<string, { readonly by: number } | { readonly next: 1 | -1 }>> = {
  ArrowRight: { by: 1 },
  ArrowUp: { by: 1 },
  ArrowLeft: { by: -1 },
  ArrowDown: { by: -1 },
  PageUp: { by: 10 },
  PageDown: { by: -10 },
  End: { next: 1 },
  Home: { next: -1 },
}

/** A place by the pointer, to a whole step of what can be told apart. */
function snapped(mib: number, diskSize: number): number {
  const step = diskSize >= 32 * GIB ? GIB : FINE
  return Math.round(mib / step) * step
}
