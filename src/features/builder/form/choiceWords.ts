/** A choice with what it means, where its name alone says little. */
export function choiceWords(path: string, choice: string): string {
  const meaning = meanings[path.replace(/^.*\./, '')]?.[choice]
  return meaning === undefined ? choice : `${choice}, ${meaning}`
}

const raid0 = 'all room, no safety'
const raid1 = 'each disk has everything'
const raid5 = 'one disk may fail'
const raid6 = 'two disks may fail'

/** By the key and the choice. */
const meanings: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  level: {
    linear: 'one behind the other',
    raid0,
    '0': raid0,
    stripe: raid0,
    raid1,
    '1': raid1,
    mirror: raid1,
    raid4: raid5,
    '4': raid5,
    raid5,
    '5': raid5,
    raid6,
    '6': raid6,
    raid10: 'mirrored and fast',
    '10': 'mirrored and fast',
  },
  format: {
    ext4: 'the usual one',
    xfs: 'for large files',
    btrfs: 'with snapshots',
    vfat: 'for EFI and exchange',
    swap: 'no files, more memory',
    none: 'left alone',
  },
}
