import { mibText } from '../../machine/disks/mibText.ts'
import type { DiskPart } from '../../machine/disks/layout.ts'
import { partName, shadeOf } from './diskText.ts'
import styles from './DiskBar.module.css'

interface DiskBarProps {
  readonly parts: readonly DiskPart[]
  readonly sizeMib: number
}

/** A disk as a bar, each part as wide as it is big. */
export function DiskBar({ parts, sizeMib }: DiskBarProps) {
  const words = parts.map((part) => `${partName(part)} ${mibText(part.sizeMib)}`).join(', ')
  return (
    <svg className={styles.bar} role="img" aria-label={`${words} of ${mibText(sizeMib)}`}>
      {parts.map((part, index) => {
        const start = Math.min(part.startMib / sizeMib, 1)
        const width = Math.max(0, Math.min(part.sizeMib / sizeMib, 1 - start) - gap)
        return (
          <rect
            key={index}
            className={styles.part}
            data-shade={part.partition ? shadeOf(index) : 'free'}
            data-wrong={part.isTooBig || undefined}
            x={`${start * 100}%`}
            width={`${width * 100}%`}
            height="100%"
          />
        )
      })}
    </svg>
  )
}

/** Between parts, of the whole. */
const gap = 0.002
