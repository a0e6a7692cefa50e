import { useState } from 'react'
import { Button } from '../../../../ui/Button.tsx'
import { Select } from '../../../../ui/Select.tsx'
import { onLeave } from '../../../../ui/onLeave.ts'
import type { InputProps } from '../inputProps.ts'
import { problemsBelow } from '../reading.ts'
import { DiskMap } from './DiskMap.tsx'
import { diskSizes, usualDiskSize } from './diskSizes.ts'
import { EdgeHint } from './EdgeHint.tsx'
import { freeWords } from './freeWords.ts'
import { MapEdges } from './MapEdges.tsx'
import { newPartition } from './newPartition.ts'
import { PartitionRow } from './PartitionRow.tsx'
import { extentOf, partitionName, partitionsOf } from './partitions.ts'
import { useMovedPartitions } from './useMovedPartitions.ts'
import styles from './PartitionsInput.module.css'

/** The partitions of a disk: drawn to scale, and a row for each. */
export function PartitionsInput({ field, path, value, problems, onChange }: InputProps) {
  const partitions = partitionsOf(value)
  const written = partitions.map(extentOf)
  const names = partitions.map(partitionName)
  const [chosen, setChosen] = useState<string>()
  const [edge, setEdge] = useState<string>()
  const usual = usualDiskSize(written)
  const diskSize = Number(chosen ?? usual)
  const moved = useMovedPartitions(path, written, diskSize, onChange)
  const item = field.kind === 'list' && field.of.kind === 'group' ? field.of : undefined
  const add = (): void =>
    onChange([{ kind: 'insert', path, index: partitions.length, value: newPartition(partitions) }])
  return (
    <div className={styles.partitions} onBlur={onLeave(moved.leave)}>
      {partitions.length > 0 && (
        <>
          <div className={styles.head}>
            <span className={styles.hint}>Drawn for a disk of</span>
            <Select
              label="Size of the disk, for the drawing"
              hasHiddenLabel
              choices={diskSizes(usual)}
              chosen={String(diskSize)}
              onChange={setChosen}
            />
          </div>
          <DiskMap placed={moved.placed} free={moved.free} names={names} diskSize={diskSize}>
            <MapEdges moved={moved} names={names} diskSize={diskSize} onFocus={setEdge} />
          </DiskMap>
          <EdgeHint name={edge} at={moved.edges} names={names} />
        </>
      )}
      <ol className={styles.rows}>
        {partitions.map((partition, index) => (
          <PartitionRow
            // oxlint-disable-next-line react/no-array-index-key -- a partition is its place in the list
            key={index}
            item={item}
            partition={partition}
            index={index}
            path={[...path, index]}
            names={names}
            moved={moved}
            diskSize={diskSize}
            problems={problemsBelow(problems, [...path, index])}
            onChange={onChange}
          />
        ))}
      </ol>
      <div className={styles.foot}>
        <Button icon="plus" onPress={add}>
          Add a partition
        </Button>
        <span className={styles.hint}>{freeWords(moved.placed, moved.free, names)}</span>
      </div>
    </div>
  )
}
