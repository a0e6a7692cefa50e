import type { YamlMap } from '../../../../yaml/write/yamlTree.ts'
import { freeNumber, type WrittenPartition } from './partitions.ts'

/** In MiB: a size that people change rather than one that takes all there is. */
const SIZE = 10_240

/** A partition to begin with: the next number, and a name that is free. */
export function newPartition(partitions: readonly WrittenPartition[]): YamlMap {
  const number = freeNumber(partitions)
  const labels = new Set(partitions.map(({ label }) => label))
  const label = labels.has('data') ? `data-${number}` : 'data'
  return {
    kind: 'map',
    entries: [
      { key: 'label', value: { kind: 'text', value: label } },
      { key: 'number', value: { kind: 'word', spelled: String(number) } },
      { key: 'size_mib', value: { kind: 'word', spelled: String(SIZE) } },
    ],
  }
}
