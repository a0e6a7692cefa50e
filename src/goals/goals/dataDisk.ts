import { yamlFlag, yamlNumber, yamlText, type YamlTree } from '../../yaml/write/yamlTree.ts'
import { isOn, textIn, type Answers } from '../answers.ts'
import type { Goal, GoalProblem } from '../goal.ts'
import { factsOf } from '../goalFacts.ts'
import { filesystemPiece, mapOf, type Piece } from '../piece.ts'
import { plainMaps, plainText, type PlainMap } from '../plain.ts'
import { absolutePath, missing, unfit, wrong } from '../problems.ts'

const byPartlabel = '/dev/disk/by-partlabel/'
const isPartition = (answers: Answers): boolean => textIn(answers, 'use') === 'partition'

const longestLabels: Readonly<Record<string, number>> = { ext4: 16, xfs: 12, btrfs: 256, vfat: 11 }

/** Mount a data disk: a file system on a disk or a new partition of it, mounted at every boot. */
export const dataDisk: Goal = {
  ...factsOf('data-disk'),
  writes: () => 'Makes a file system and a unit that mounts it.',
  fields: ({ variant }) => [
    {
      kind: 'text',
      id: 'device',
      label: 'Disk',
      isCode: true,
      placeholder: '/dev/disk/by-id/…',
      offers: ['/dev/disk/by-id/', '/dev/sdb', '/dev/vdb', '/dev/nvme1n1'],
      hint: 'A path below /dev/disk/by-id stays the same between boots.',
    },
    { kind: 'choice', id: 'use', label: 'Use', choices: { whole: 'The whole disk', partition: 'A new partition' } },
    {
      kind: 'text',
      id: 'size',
      label: 'Size in MiB',
      size: 'small',
      placeholder: 'the rest',
      hint: 'Empty takes what is left of the disk.',
      isShown: isPartition,
    },
    {
      kind: 'choice',
      id: 'format',
      label: 'File system',
      choices: { ext4: 'ext4', xfs: 'xfs', ...(variant !== 'openshift' && { btrfs: 'btrfs' }), vfat: 'vfat' },
    },
    { kind: 'text', id: 'label', label: 'Label', isCode: true, size: 'small', placeholder: 'data' },
    {
      kind: 'text',
      id: 'path',
      label: 'Mounted at',
      isCode: true,
      size: 'medium',
      placeholder: '/var/lib/data',
      offers: ['/var/lib/data', '/var/lib/docker', '/var'],
    },
    {
      kind: 'flag',
      id: 'wipe',
      label: 'Erase what is on it',
      hint: 'Off: a file system of this kind and label is kept with its files.',
    },
  ],
  start: () => ({
    device: '',
    use: 'whole',
    size: '',
    format: 'ext4',
    label: 'data',
    path: '/var/lib/data',
    wipe: false,
  }),
  problems: (answers, { variant }) => [
    ...wrong(answers, 'device', /^\/dev\/[^\s]*[^\s/]$/, 'A disk has a path below /dev.'),
    ...unfit(answers, 'size', /^[1-9]\d*$/, 'A number of MiB, or nothing for the rest of the disk.'),
    ...(isPartition(answers) ? missing(answers, 'label', 'A new partition is found by its label.') : []),
    ...unfit(answers, 'label', /^[\w.-]+$/, 'A label has letters, digits and dashes.'),
    ...labelProblems(answers),
    ...wrong(answers, 'path', absolutePath, 'A folder from the root: `/var/lib/data`.'),
    ...(variant === 'flatcar'
      ? []
      : unfit(
          answers,
          'path',
          /^\/(?:etc|var)(?:\/|$)/,
          'The rest of the system belongs to the image. Mount below /var.',
        )),
  ],
  pieces(answers) {
    const label = textIn(answers, 'label')
    const device = isPartition(answers) ? byPartlabel + label : textIn(answers, 'device')
    const filesystem = filesystemPiece({
      device: yamlText(device),
      format: yamlText(textIn(answers, 'format')),
      label: label === '' ? undefined : yamlText(label),
      path: yamlText(textIn(answers, 'path')),
      wipe_filesystem: isOn(answers, 'wipe') ? yamlFlag(true) : undefined,
      with_mount_unit: yamlFlag(true),
    })
    return isPartition(answers) ? [partitionPiece(answers), filesystem] : [filesystem]
  },
  read: (config) =>
    plainMaps(config, 'storage', 'filesystems').flatMap((filesystem) => {
      const label = plainText(filesystem, 'label')
      const device = plainText(filesystem, 'device')
      const answers = {
        device,
        use: 'whole',
        size: '',
        format: plainText(filesystem, 'format'),
        label,
        path: plainText(filesystem, 'path'),
        wipe: filesystem.get('wipe_filesystem') === true,
      }
      const partition = device === byPartlabel + label ? partitionAnswers(config, label) : undefined
      // Of swap and of file systems that are not mounted, other goals speak.
      return answers.path === '' ? [] : [{ ...answers, ...partition }]
    }),
}

function partitionPiece(answers: Answers): Piece {
  const size = textIn(answers, 'size')
  const partition = mapOf({
    label: yamlText(textIn(answers, 'label')),
    size_mib: size === '' ? undefined : yamlNumber(Number(size)),
  })
  const partitions: YamlTree = { kind: 'list', items: [{ value: partition }] }
  return {
    list: ['storage', 'disks'],
    key: 'device',
    item: mapOf({ device: yamlText(textIn(answers, 'device')), partitions }),
    isShared: true,
  }
}

function partitionAnswers(config: PlainMap, label: string): Answers | undefined {
  for (const disk of plainMaps(config, 'storage', 'disks')) {
    const partition = plainMaps(disk, 'partitions').find((each) => plainText(each, 'label') === label)
    const size = partition?.get('size_mib')
    if (partition)
      return { device: plainText(disk, 'device'), use: 'partition', size: typeof size === 'number' ? String(size) : '' }
  }
  return undefined
}

function labelProblems(answers: Answers): readonly GoalProblem[] {
  const format = textIn(answers, 'format')
  const longest = longestLabels[format] ?? 16
  if (textIn(answers, 'label').length <= longest) return []
  return [{ field: 'label', message: `The label of ${format} has at most ${longest} characters.` }]
}
