import type { ContextPath } from '../path.ts'
import type { ReportEntry } from '../report.ts'
import { entry } from './entry.ts'

// What Ignition finds in disks, partitions, filesystems, RAID and LUKS.

export const diskDeviceRequired = (path: ContextPath): ReportEntry =>
  entry('error', 'disk-device-required', path, 'disk device is required', 'Name the device, such as /dev/sda.')

export const partitionNumbersCollide = (path: ContextPath): ReportEntry =>
  entry(
    'error',
    'partition-numbers-collide',
    path,
    'partition numbers collide',
    'Two partitions of the disk have this number. Give each its own; 0 takes the next free one.',
  )

export const partitionsOverlap = (path: ContextPath): ReportEntry =>
  entry(
    'error',
    'partitions-overlap',
    path,
    'partitions overlap',
    'Move a start or shorten a size; a start of 0 takes the largest free block.',
  )

export const zeroesWithShouldNotExist = (path: ContextPath): ReportEntry =>
  entry(
    'error',
    'zeroes-with-should-not-exist',
    path,
    'shouldExist is false for a partition and other partition(s) has start or size 0',
    'While a partition is being removed, give every other partition of the disk a number.',
  )

export const duplicatePartitionLabels = (path: ContextPath): ReportEntry =>
  entry('error', 'duplicate-partition-labels', path, 'cannot use the same partition label twice')

export const shouldNotExistWithOthers = (path: ContextPath): ReportEntry =>
  entry(
    'error',
    'should-not-exist-with-others',
    path,
    'shouldExist specified false with other options also specified',
    'To remove a partition, give its number alone.',
  )

export const needLabelOrNumber = (path: ContextPath): ReportEntry =>
  entry('error', 'need-label-or-number', path, 'a partition number >= 1 or a label must be specified')

export const partitionLabelTooLong = (path: ContextPath): ReportEntry =>
  entry('error', 'partition-label-too-long', path, 'partition labels may not exceed 36 characters')

export const partitionLabelColon = (path: ContextPath): ReportEntry =>
  entry(
    'error',
    'partition-label-colon',
    path,
    'partition label will be truncated to text before the colon',
    'Write the label without a colon.',
  )

export const invalidGuid = (path: ContextPath): ReportEntry =>
  entry('error', 'invalid-guid', path, 'doesn\'t match the form "01234567-89AB-CDEF-EDCB-A98765432101"')

export const partitionsOverwritten = (path: ContextPath): ReportEntry =>
  entry(
    'warning',
    'partitions-overwritten',
    path,
    'filesystem overwrites partitioned device',
    'The config makes partitions on this disk too. Name one of them instead of the whole disk.',
  )

export const filesystemImplicitWipe = (path: ContextPath): ReportEntry =>
  entry(
    'warning',
    'filesystem-implicit-wipe',
    path,
    'device matches disk with wipeTable enabled; filesystem will be wiped',
    'Wiping the partition table removes this filesystem too. Set wipe_filesystem to say that it is meant.',
  )

export const invalidFilesystemFormat = (path: ContextPath): ReportEntry =>
  entry(
    'error',
    'invalid-filesystem-format',
    path,
    'invalid filesystem format',
    'Use ext4, btrfs, xfs, vfat or swap; none from Ignition 3.3 on.',
  )

export const formatRequired = (path: ContextPath): ReportEntry =>
  entry(
    'error',
    'filesystem-format-required',
    path,
    'format cannot be empty when path, label, uuid, wipeFilesystem, options, or mountOptions is specified',
  )

export const labelNeedsFormat = (path: ContextPath): ReportEntry =>
  entry('error', 'label-needs-format', path, 'filesystem must specify format if label is specified')

export const filesystemLabelTooLong = (path: ContextPath, format: string, limit: number): ReportEntry =>
  entry(
    'error',
    'filesystem-label-too-long',
    path,
    `filesystem labels cannot be longer than ${limit} characters when using ${format}`,
  )

export const raidLevelRequired = (path: ContextPath): ReportEntry =>
  entry('error', 'raid-level-required', path, 'raid level is required', RAID_LEVELS)

export const unknownRaidLevel = (path: ContextPath): ReportEntry =>
  entry('error', 'unknown-raid-level', path, 'unrecognized raid level', RAID_LEVELS)

export const raidSpares = (path: ContextPath): ReportEntry =>
  entry(
    'error',
    'raid-spares',
    path,
    'spares unsupported for linear and raid0 arrays',
    'These levels survive no failure, so a spare is of no use. Remove spares or take another level.',
  )

export const raidDevicesRequired = (path: ContextPath): ReportEntry =>
  entry('error', 'raid-devices-required', path, 'raid devices required', 'List the devices the array is made of.')

export const luksNameSlash = (path: ContextPath): ReportEntry =>
  entry('error', 'luks-name-slash', path, 'device names cannot contain slashes')

export const luksLabelTooLong = (path: ContextPath): ReportEntry =>
  entry('error', 'luks-label-too-long', path, 'luks device labels cannot be longer than 47 characters')

export const invalidLuksKeyFile = (path: ContextPath): ReportEntry =>
  entry('error', 'invalid-luks-key-file', path, 'invalid key-file source')

export const clevisPinRequired = (path: ContextPath): ReportEntry =>
  entry('error', 'clevis-pin-required', path, 'missing required custom clevis pin')

export const unknownClevisPin = (path: ContextPath): ReportEntry =>
  entry('error', 'unknown-clevis-pin', path, 'unsupported clevis pin', 'Use tpm2, tang or sss.')

export const clevisConfigRequired = (path: ContextPath): ReportEntry =>
  entry('error', 'clevis-config-required', path, 'missing required custom clevis config')

export const clevisCustomWithOthers = (path: ContextPath): ReportEntry =>
  entry(
    'error',
    'clevis-custom-with-others',
    path,
    'cannot use custom clevis config with tpm2, tang, or threshold',
    'Keep custom, or remove it and keep the others.',
  )

export const cexWithKeyFile = (path: ContextPath): ReportEntry =>
  entry('error', 'cex-with-key-file', path, 'cannot use key file with cex')

export const tangThumbprintRequired = (path: ContextPath): ReportEntry =>
  entry(
    'error',
    'tang-thumbprint-required',
    path,
    'thumbprint is required',
    'On the Tang server, tang-show-keys prints it.',
  )

export const invalidTangAdvertisement = (path: ContextPath): ReportEntry =>
  entry('error', 'invalid-tang-advertisement', path, 'advertisement is not valid JSON')

const RAID_LEVELS = 'Use linear, raid0, raid1, raid4, raid5, raid6 or raid10.'
