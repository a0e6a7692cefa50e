import { mibText } from '../../machine/disks/mibText.ts'
import type { DiskPart as Part } from '../../machine/disks/layout.ts'
import { Badge } from '../../ui/Badge.tsx'
import { partName, shadeOf } from './diskText.ts'
import { PlaceLink } from './PlaceLink.tsx'
import { UseList } from './UseList.tsx'
import styles from './DiskPart.module.css'

interface DiskPartProps {
  readonly part: Part
  readonly index: number
}

/** One part of a disk in words: its name, its size and what becomes of it. */
export function DiskPart({ part, index }: DiskPartProps) {
  const { partition, sizeMib, isRest, isTooBig } = part
  const name = partName(part)
  return (
    <li className={styles.part}>
      <p className={styles.name}>
        <svg className={styles.swatch} viewBox="0 0 10 10" aria-hidden="true">
          <rect data-shade={partition ? shadeOf(index) : 'free'} width="10" height="10" rx="3" />
        </svg>
        <b className={styles.code}>{name}</b> {mibText(sizeMib)}
        {isRest && ', the rest'}
        {isTooBig && <Badge kind="error">does not fit</Badge>}
      </p>
      {partition && (
        <p className={styles.uses}>
          <UseList uses={partition.uses} empty="No filesystem" /> <PlaceLink from={partition.from} of={name} />
        </p>
      )}
    </li>
  )
}
