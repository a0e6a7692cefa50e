import type { PathKey } from '../../../../report/path.ts'
import type { Change } from '../../../../yaml/edit/change.ts'
import type { FormValue } from '../../../../yaml/edit/formValue.ts'
import { parseIntegerScalar } from '../../../../yaml/read/numbers.ts'
import { entryOf, itemsOf, textOf } from '../reading.ts'
import type { Extent } from './extents.ts'

/** A partition as it is written. */
export interface WrittenPartition {
  readonly label: string
  readonly number: string
  readonly start: string
  readonly size: string
  readonly typeGuid: string
  readonly isRemoved: boolean
}

/** The partitions of a list, in its order. */
export const partitionsOf = (value: FormValue | undefined): readonly WrittenPartition[] =>
  itemsOf(value).map((item) => ({
    label: textOf(entryOf(item, 'label')),
    number: textOf(entryOf(item, 'number')),
    start: textOf(entryOf(item, 'start_mib')),
    size: textOf(entryOf(item, 'size_mib')),
    typeGuid: textOf(entryOf(item, 'type_guid')),
    isRemoved: textOf(entryOf(item, 'should_exist')) === 'false',
  }))

/** Where a partition is asked to be. */
export const extentOf = ({ start, size, isRemoved }: WrittenPartition): Extent => ({
  start: mibOf(start),
  size: mibOf(size),
  isRemoved,
})

const mibOf = (text: string): number | undefined => {
  const mib = Number(parseIntegerScalar(text) ?? 0)
  return mib > 0 && Number.isSafeInteger(mib) ? mib : undefined
}

/** How a partition is called. */
export function partitionName({ label, number }: WrittenPartition, index: number): string {
  if (label !== '') return label
  return /^[1-9]\d*$/.test(number) ? `Partition ${number}` : `Partition at place ${index + 1}`
}

/** The changes from some extents to others. */
export function extentChanges(
  path: readonly PathKey[],
  before: readonly Extent[],
  after: readonly Extent[],
): readonly Change[] {
  return after.flatMap((extent, index) => [
    ...mibChange([...path, index, 'start_mib'], before[index]?.start, extent.start),
    ...mibChange([...path, index, 'size_mib'], before[index]?.size, extent.size),
  ])
}

function mibChange(path: readonly PathKey[], before: number | undefined, after: number | undefined): readonly Change[] {
  if (before === after) return []
  if (after === undefined) return [{ kind: 'remove', path }]
  return [{ kind: 'set', path, value: { kind: 'word', spelled: String(after) } }]
}

/** The smallest number that no partition has. */
export function freeNumber(partitions: readonly WrittenPartition[]): number {
  const taken = new Set(partitions.map(({ number }) => Number(number)))
  let number = 1
  while (taken.has(number)) number += 1
  return number
}
