import { useStore } from 'zustand'
import type { MachineDisk } from '../../machine/disks/disk.ts'
import { layOut, usualSize, usualSizes } from '../../machine/disks/layout.ts'
import { Badge } from '../../ui/Badge.tsx'
import { Block } from './Block.tsx'
import { DiskBar } from './DiskBar.tsx'
import { DiskPart } from './DiskPart.tsx'
import { machineView } from './machineView.ts'
import { PlaceLink } from './PlaceLink.tsx'
import styles from './DiskBlock.module.css'

interface DiskBlockProps {
  readonly disk: MachineDisk
}

const gib = 1024

/** The partitions of a disk, to scale for a size that can be chosen. */
export function DiskBlock({ disk }: DiskBlockProps) {
  const chosen = useStore(machineView, (view) => view.diskGib)
  const sizeGib = chosen ?? Math.ceil(usualSize(disk) / gib)
  const sizes = [...new Set([...usualSizes.map((size) => size / gib), sizeGib])].toSorted((left, right) => left - right)
  const parts = layOut(disk, sizeGib * gib)
  return (
    <Block
      title="Disk"
      hint={
        <>
          <span className={styles.code}>{disk.device}</span>
          <PlaceLink from={disk.from} of={disk.device} />
          {disk.isWiped ? (
            <Badge kind="warning" icon="warning">
              partition table erased
            </Badge>
          ) : (
            <span>drawn as if it were empty</span>
          )}
        </>
      }
      actions={
        <label className={styles.size}>
          Drawn for
          <select
            className={styles.select}
            value={sizeGib}
            onChange={({ target }) => machineView.setState({ diskGib: Number(target.value) })}
          >
            {sizes.map((size) => (
              <option key={size} value={size}>
                {size} GiB
              </option>
            ))}
          </select>
        </label>
      }
    >
      <div className={styles.disk}>
        <DiskBar parts={parts} sizeMib={sizeGib * gib} />
        <ol className={styles.parts}>
          {parts.map((part, index) => (
            <DiskPart key={index} part={part} index={index} />
          ))}
        </ol>
      </div>
    </Block>
  )
}
