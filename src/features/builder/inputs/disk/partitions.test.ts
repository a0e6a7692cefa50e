import { expect, test } from 'vitest'
import { readForm } from '../../../../yaml/edit/formReading.ts'
import { extentChanges, extentOf, freeNumber, partitionName, partitionsOf } from './partitions.ts'

const path = ['storage', 'disks', 0, 'partitions']
const partitions = partitionsOf(
  readForm(`storage:
  disks:
    - device: /dev/vda
      partitions:
        - label: data
          number: 1
          size_mib: 0x400
        - number: 3
          should_exist: false
        - start_mib: abc
`).valueAt(path),
)

test('partitions are read as they are written', () => {
  expect(partitions.map(extentOf)).toEqual([
    { start: undefined, size: 1024, isRemoved: false },
    { start: undefined, size: undefined, isRemoved: true },
    { start: undefined, size: undefined, isRemoved: false },
  ])
})

test('each has a name', () => {
  expect(partitions.map(partitionName)).toEqual(['data', 'Partition 3', 'Partition at place 3'])
})

test('a new one gets the first free number', () => {
  expect(freeNumber(partitions)).toBe(2)
})

test('only what has changed is written', () => {
  const before = [{ start: 1, size: 10, isRemoved: false }]
  const after = [{ start: 2, size: undefined, isRemoved: false }]
  expect(extentChanges(path, before, before)).toEqual([])
  expect(extentChanges(path, before, after)).toEqual([
    { kind: 'set', path: [...path, 0, 'start_mib'], value: { kind: 'word', spelled: '2' } },
    { kind: 'remove', path: [...path, 0, 'size_mib'] },
  ])
})
