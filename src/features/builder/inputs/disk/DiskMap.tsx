import { useId, type ReactNode } from 'react'
import { mibText } from '../../../../machine/disks/mibText.ts'
import { overlapsOf, type Placed, type Stretch } from './extents.ts'
import { MapPart } from './MapPart.tsx'
import { placedWords, quarters, shadeAt, textStart } from './mapText.ts'
import styles from './DiskMap.module.css'

interface DiskMapProps {
  readonly placed: readonly Placed[]
  readonly free: readonly Stretch[]
  readonly names: readonly string[]
  readonly diskSize: number
  /** The edges to move. */
  readonly children: ReactNode
}

/** The partitions of a disk as a bar, drawn to scale. */
export function DiskMap({ placed, free, names, diskSize, children }: DiskMapProps) {
  const hatch = useId()
  const overlaps = overlapsOf(placed)
  const share = (mib: number): string => `${(100 * Math.min(1, mib / diskSize)).toFixed(3)}%`
  const words = placed.map((part) => `${names[part.index] ?? ''} ${placedWords(part)} from ${mibText(part.start)}`)
  return (
    <svg className={styles.map} role="group" aria-label={`Disk of ${mibText(diskSize)}: ${words.join(', ')}`}>
      <defs>
        <pattern id={hatch} width="8" height="8" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect className={styles.twice} width="8" height="8" />
          <line className={styles.hatch} y2="8" />
        </pattern>
      </defs>
      {free.map(({ start, end }) => (
        <rect key={start} className={styles.free} x={share(start)} y="20.5" width={share(end - start)} height="47" />
      ))}
      {placed.map((part) => (
        <MapPart
          key={part.index}
          x={share(part.start)}
          width={share(Math.max(0, Math.min(part.end, diskSize) - part.start))}
          shade={shadeAt(part.index)}
          name={names[part.index] ?? ''}
          words={placedWords(part)}
          textAt={textStart(part, overlaps)}
        />
      ))}
      {overlaps.map(({ first, second, start, end }) => (
        <g key={`${first} ${second}`}>
          <rect
            fill={`url(#${hatch})`}
            className={styles.overlap}
            x={share(start)}
            y="20"
            width={share(end - start)}
            height="48"
          />
          <text className={styles.error} x={share((start + end) / 2)} y="12" textAnchor="middle">
            {mibText(end - start)} twice
          </text>
        </g>
      ))}
      {quarters.map((part) => (
        <g key={part}>
          <line className={styles.rule} x1={share(part * diskSize)} x2={share(part * diskSize)} y1="72" y2="77" />
          <text className={styles.tick} data-at={part} x={share(part * diskSize)} y="91">
            {part === 0 ? '0' : mibText(part * diskSize)}
          </text>
        </g>
      ))}
      {children}
    </svg>
  )
}
