import type { FixableProblem } from '../../../../assist/fixes/fix.ts'
import type { PathKey } from '../../../../report/path.ts'
import type { ResolvedGroup } from '../../../../spec/fieldsOf.ts'
import type { Change } from '../../../../yaml/edit/change.ts'
import { IconButton } from '../../../../ui/IconButton.tsx'
import { NumberInput } from '../../../../ui/NumberInput.tsx'
import { TextBox } from '../../../../ui/TextBox.tsx'
import { putScalar } from '../putScalar.ts'
import { FieldProblems } from '../../FieldProblems.tsx'
import { deletePlace } from '../../itemActions.ts'
import type { Extent, Placed } from './extents.ts'
import { labelAdvice } from './labelAdvice.ts'
import { shadeAt } from './mapText.ts'
import { MorePartition } from './MorePartition.tsx'
import { OverlapMessage } from './OverlapMessage.tsx'
import type { WrittenPartition } from './partitions.ts'
import { PartitionSizes } from './PartitionSizes.tsx'
import { PartitionUse } from './PartitionUse.tsx'
import type { SetPartition } from './setPartition.ts'
import styles from './PartitionRow.module.css'

interface PartitionRowProps {
  readonly item: ResolvedGroup | undefined
  readonly partition: WrittenPartition
  readonly index: number
  readonly path: readonly PathKey[]
  readonly names: readonly string[]
  readonly moved: {
    readonly extents: readonly Extent[]
    readonly placed: readonly Placed[]
    readonly put: (extents: readonly Extent[]) => void
  }
  readonly diskSize: number
  readonly problems: readonly FixableProblem[]
  readonly onChange: (changes: readonly Change[]) => void
}

/** A partition: its number, name, place and size, what is wrong with it, and the rest of it on request. */
export function PartitionRow({ item, partition, index, path, names, moved, diskSize, ...rest }: PartitionRowProps) {
  const { problems, onChange } = rest
  const name = names[index] ?? ''
  const set: SetPartition = (key, text, kind) => onChange([putScalar([...path, key], text, kind)])
  const isTwice = problems.some(({ code }) => code === 'partitions-overlap')
  return (
    <li className={styles.row}>
      <svg className={styles.swatch} data-shade={shadeAt(index)} viewBox="0 0 10 10" aria-hidden="true">
        <rect width="10" height="10" rx="3" />
      </svg>
      <NumberInput
        label={`Number of ${name}`}
        value={partition.number === '0' ? '' : partition.number}
        placeholder="next"
        min={1}
        onChange={(text) => set('number', text, 'number')}
      />
      <TextBox
        label={`Label of partition ${index + 1}`}
        value={partition.label}
        placeholder="Label"
        isCode
        adviceOf={labelAdvice}
        onChange={(text) => set('label', text, 'text')}
      />
      <IconButton icon="trash" label={`Delete ${name}`} onPress={() => void deletePlace(path, name)} />
      <PartitionSizes name={name} partition={partition} isTwice={isTwice} onSet={set} />
      <div className={styles.more}>
        <PartitionUse path={path} partition={partition} />
        <OverlapMessage index={index} names={names} moved={moved} diskSize={diskSize} />
        <FieldProblems
          problems={problems.filter(
            ({ code, path: { keys } }) => code !== 'partitions-overlap' && keys.length <= path.length + 1,
          )}
        />
        {item && <MorePartition item={item} path={path} name={name} partition={partition} onSet={set} />}
      </div>
    </li>
  )
}
