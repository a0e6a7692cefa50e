import { partitionOf } from '../../../../convert/cloudConfig/deviceOf.ts'
import type { FormValue } from '../../../../yaml/edit/formValue.ts'
import { entryOf, itemsOf, textOf } from '../reading.ts'
import type { WrittenPartition } from './partitions.ts'

/** A filesystem of the config that stands on a partition. */
export interface FilesystemOn {
  /** Its place among the filesystems. */
  readonly index: number
  /** What it is, and where it is mounted. */
  readonly words: string
}

/** Finds the filesystem on a partition of a disk by the names that its device may have; undefined where there is none. */
export function filesystemOn(
  filesystems: FormValue | undefined,
  disk: string,
  { label, number }: WrittenPartition,
): FilesystemOn | undefined {
  const devices = [
    ...(label === '' ? [] : [`/dev/disk/by-partlabel/${label}`]),
    ...(disk === '' || number === '' || number === '0' ? [] : [partitionOf(disk, number)]),
  ]
  const items = itemsOf(filesystems)
  const index = items.findIndex((item) => devices.includes(textOf(entryOf(item, 'device'))))
  if (index < 0) return undefined
  const format = textOf(entryOf(items[index], 'format')) || 'A filesystem'
  const path = textOf(entryOf(items[index], 'path'))
  return { index, words: path === '' ? format : `${format}, mounted at ${path}` }
}
