import {
  invalidGuid,
  needLabelOrNumber,
  partitionLabelColon,
  partitionLabelTooLong,
  shouldNotExistWithOthers,
} from '../../report/catalogue/ignitionDisks.ts'
import { byteLength } from '../byteLength.ts'
import type { EmittedMap } from '../emitted.ts'
import { flagAt, numberAt, textAt } from '../valueAt.ts'
import type { Check, Message } from './rule.ts'

/** One partition of a disk. */
export const checkPartition: Check = (partition, found) => {
  if (flagAt(partition, 'shouldExist') === false && describesMore(partition)) found(shouldNotExistWithOthers)
  const label = textAt(partition, 'label')
  if ((numberAt(partition, 'number') ?? 0) === 0 && label === undefined) found(needLabelOrNumber)
  found(labelProblem(label ?? ''), 'label')
  for (const key of ['guid', 'typeGuid']) {
    if (!GUID.test(textAt(partition, key) ?? '')) found(invalidGuid, key)
  }
}

const LONGEST_LABEL = 36
const GUID = /^(?:|[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12})$/i

function describesMore(partition: EmittedMap): boolean {
  const { entries } = partition
  return (
    ['label', 'startMiB', 'sizeMiB'].some((key) => entries.has(key)) ||
    ['typeGuid', 'guid'].some((key) => (textAt(partition, key) ?? '') !== '')
  )
}

function labelProblem(label: string): Message | undefined {
  if (byteLength(label) > LONGEST_LABEL) return partitionLabelTooLong
  return label.includes(':') ? partitionLabelColon : undefined
}
