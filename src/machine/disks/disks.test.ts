import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { yamlPath } from '../../report/path.ts'
import { translate } from '../../translate/translate.ts'
import { readResult } from '../readResult.ts'
import type { MachineDisk, MachineDisks } from './disk.ts'
import { layOut, usualSize } from './layout.ts'
import { machineDisks } from './machineDisks.ts'

function disksOf(storage: string): MachineDisks {
  const { output = '', translations } = translate(`variant: fcos\nversion: 1.5.0\nstorage:\n${storage}`)
  const result = readResult(output, translations)
  if (!result) throw new Error('no result')
  return machineDisks(result.config)
}

const disk = (...sizes: readonly (number | undefined)[]): MachineDisk => ({
  device: '/dev/sda',
  from: yamlPath('storage', 'disks', 0),
  isWiped: true,
  partitions: sizes.map((sizeMib, index) => ({
    number: index + 1,
    label: undefined,
    from: yamlPath('storage', 'disks', 0, 'partitions', index),
    isRemoved: false,
    startMib: undefined,
    sizeMib,
    typeGuid: undefined,
    uses: [],
  })),
})

describe('layOut', () => {
  it('puts partitions behind one another; one without a size takes the rest', () => {
    const parts = layOut(disk(1000, undefined), 10_240)
    expect(parts.map(({ startMib, sizeMib, isRest }) => [startMib, sizeMib, isRest])).toEqual([
      [1, 1000, false],
      [1001, 9238, true],
    ])
  })

  it('shows what is left', () => {
    const [, free] = layOut(disk(1000), 2048)
    expect(free).toMatchObject({ partition: undefined, startMib: 1001, sizeMib: 1046 })
  })

  it('says what does not fit', () => {
    expect(layOut(disk(4000), 2048).map(({ isTooBig }) => isTooBig)).toEqual([true])
  })

  it('covers the disk without overlaps where all fits', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 5000 }), { maxLength: 6 }), (sizes) => {
        const parts = layOut(disk(...sizes), 64 * 1024)
        let end = 1
        for (const { startMib, sizeMib } of parts) {
          expect(startMib).toBe(end)
          end = startMib + sizeMib
        }
        expect(end).toBe(64 * 1024 - 1)
      }),
    )
  })

  it('is drawn for a usual size with room', () => {
    expect(usualSize(disk(40_960, undefined))).toBe(64 * 1024)
    expect(usualSize(disk())).toBe(10 * 1024)
  })
})

describe('machineDisks', () => {
  it('tells what becomes of a partition, through RAID and LUKS', () => {
    const { disks, volumes, filesystems } = disksOf(
      '  disks:\n' +
        ['a', 'b']
          .map(
            (name) => `    - device: /dev/sd${name}\n      partitions:\n        - {label: data-${name}, number: 1}\n`,
          )
          .join('') +
        '  raid:\n    - {name: data, level: raid1, devices: [/dev/disk/by-partlabel/data-a, /dev/sdb1]}\n' +
        '  luks:\n    - {name: safe, device: /dev/md/data, clevis: {tpm2: true}}\n' +
        '  filesystems:\n    - {device: /dev/mapper/safe, format: xfs, path: /var/data}\n',
    )
    const chain = ['raid1 data', 'LUKS safe', 'xfs, mounted at']
    expect(disks.map(({ partitions }) => partitions[0]?.uses.map(({ text }) => text))).toEqual([chain, chain])
    expect(volumes.map(({ name, detail, uses }) => [name, detail, uses.length])).toEqual([
      ['data', 'raid1', 2],
      ['safe', 'opened by the TPM', 1],
    ])
    expect(filesystems).toMatchObject([{ path: '/var/data', isInside: true }])
  })

  it('ends where volumes stand in a circle', () => {
    const { volumes } = disksOf(
      '  luks:\n    - {name: a, device: /dev/mapper/b}\n    - {name: b, device: /dev/mapper/a}\n',
    )
    expect(volumes).toHaveLength(2)
  })
})
