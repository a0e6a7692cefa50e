import type { WrittenPartition } from './partitions.ts'
import type { SetPartition } from './setPartition.ts'
import { SizeField } from './SizeField.tsx'
import styles from './PartitionSizes.module.css'

interface PartitionSizesProps {
  readonly name: string
  readonly partition: WrittenPartition
  /** Whether it begins inside of another one. */
  readonly isTwice: boolean
  readonly onSet: SetPartition
}

/** Where a partition begins and how large it is. */
export function PartitionSizes({ name, partition, isTwice, onSet }: PartitionSizesProps) {
  return (
    <div className={styles.sizes}>
      <span className={styles.word} aria-hidden="true">
        Start
      </span>
      <SizeField
        label={`Start of ${name}`}
        value={partition.start === '0' ? '' : partition.start}
        placeholder="First free"
        isInvalid={isTwice}
        onChange={(mib) => onSet('start_mib', mib, 'number')}
      />
      <span className={styles.word} aria-hidden="true">
        Size
      </span>
      <SizeField
        label={`Size of ${name}`}
        value={partition.size === '0' ? '' : partition.size}
        placeholder="The rest"
        onChange={(mib) => onSet('size_mib', mib, 'number')}
      />
    </div>
  )
}
