import type { PathKey } from '../../../../report/path.ts'
import { builderView, openItem, openWide } from '../../../../store/builderView.ts'
import { Button } from '../../../../ui/Button.tsx'
import { useForm } from '../../useForm.ts'
import { textOf } from '../reading.ts'
import { filesystemOn } from './filesystemOn.ts'
import type { WrittenPartition } from './partitions.ts'

interface PartitionUseProps {
  readonly path: readonly PathKey[]
  readonly partition: WrittenPartition
}

const filesystems = ['storage', 'filesystems'] as const

/** What a partition is for: the filesystem on it, which a press opens. */
export function PartitionUse({ path, partition }: PartitionUseProps) {
  const { reading } = useForm()
  const disk = textOf(reading.scalarAt([...path.slice(0, -2), 'device']))
  const found = filesystemOn(reading.valueAt(filesystems), disk, partition)
  if (!found) return null
  const show = builderView.getState().wide === 'item' ? openWide : openItem
  return (
    <div>
      <Button variant="quiet" icon="disk" onPress={() => show([...filesystems, found.index])}>
        {found.words}
      </Button>
    </div>
  )
}
