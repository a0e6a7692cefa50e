import { expect, test } from 'vitest'
import { readForm } from '../../../../yaml/edit/formReading.ts'
import { filesystemOn } from './filesystemOn.ts'
import { partitionsOf } from './partitions.ts'

const { valueAt } = readForm(`partitions:
  - {label: data, number: 1}
  - {number: 2}
  - {label: free}
filesystems:
  - {device: /dev/vdb2, format: swap}
  - {device: /dev/nvme0n1p2, format: xfs, path: /srv}
  - {device: /dev/disk/by-id/disk-7-part2}
  - {device: /dev/disk/by-partlabel/data, format: ext4, path: /data}
`)
const [data, second, free] = partitionsOf(valueAt(['partitions']))

test.each([
  [data, '/dev/vdb', { index: 3, words: 'ext4, mounted at /data' }],
  [second, '/dev/vdb', { index: 0, words: 'swap' }],
  [second, '/dev/nvme0n1', { index: 1, words: 'xfs, mounted at /srv' }],
  [second, '/dev/disk/by-id/disk-7', { index: 2, words: 'A filesystem' }],
  [free, '/dev/vdb', undefined],
])('%j of %s', (partition, disk, found) => {
  expect(partition && filesystemOn(valueAt(['filesystems']), disk, partition)).toEqual(found)
})
