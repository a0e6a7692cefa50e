import type { Spec } from '../../spec/registry.ts'
import { yamlFlag, yamlText } from '../../yaml/write/yamlTree.ts'
import { textIn, type Answers } from '../answers.ts'
import type { Goal } from '../goal.ts'
import { factsOf } from '../goalFacts.ts'
import { filePiece, filesystemPiece, unitPiece } from '../piece.ts'
import { plainMaps, plainText } from '../plain.ts'
import { unfit, wrong } from '../problems.ts'
import { takes } from '../../spec/takes.ts'

const zramFile = '/etc/systemd/zram-generator.conf'
const isKind =
  (kind: string) =>
  (answers: Answers): boolean =>
    textIn(answers, 'kind') === kind

// Before base 4, Butane wrote no units for swap.
const hasSwapUnits = (spec: Spec): boolean => takes(spec, 'storage.filesystems') && spec.layers.base >= 4

/** Swap: compressed in memory, in a file or on a partition. */
export const swap: Goal = {
  ...factsOf('swap'),
  writes: () => 'Writes a file for zram-generator, or units for a swap file or disk.',
  fields: (spec) => [
    {
      kind: 'choice',
      id: 'kind',
      label: 'Swap',
      choices: {
        zram: 'In memory',
        file: 'In a file',
        ...(hasSwapUnits(spec) && { disk: 'On a disk' }),
      },
      hintFor: (answers) => hints[textIn(answers, 'kind')] ?? '',
    },
    {
      kind: 'text',
      id: 'zram',
      label: 'Size',
      isCode: true,
      size: 'medium',
      offers: ['min(ram, 8192)', 'ram / 2', 'min(ram / 2, 4096)'],
      hint: 'In MiB; `ram` is the memory of the machine.',
      isShown: isKind('zram'),
    },
    {
      kind: 'text',
      id: 'size',
      label: 'Size in MiB',
      size: 'small',
      offers: ['1024', '2048', '4096'],
      isShown: isKind('file'),
    },
    {
      kind: 'text',
      id: 'device',
      label: 'Disk or partition',
      isCode: true,
      placeholder: '/dev/disk/by-partlabel/swap',
      isShown: isKind('disk'),
    },
  ],
  start: () => ({ kind: 'zram', zram: 'min(ram, 8192)', size: '2048', device: '' }),
  problems(answers) {
    switch (textIn(answers, 'kind')) {
      case 'file':
        return wrong(answers, 'size', /^[1-9]\d*$/, 'A number of MiB.')
      case 'disk':
        return wrong(answers, 'device', /^\/dev\/[^\s]*[^\s/]$/, 'A disk or partition has a path below /dev.')
      default:
        return [
          ...wrong(answers, 'zram', /\S/, 'Say how large it is: `min(ram, 8192)`.'),
          ...unfit(answers, 'zram', /^[\w\s(),.+*/-]+$/, 'A size is reckoned from `ram` and numbers of MiB.'),
        ]
    }
  },
  pieces(answers) {
    switch (textIn(answers, 'kind')) {
      case 'file':
        return [
          unitPiece('make-swapfile.service', makeText(textIn(answers, 'size')), false),
          unitPiece('var-swapfile.swap', swapText),
        ]
      case 'disk':
        return [
          filesystemPiece({
            device: yamlText(textIn(answers, 'device')),
            format: yamlText('swap'),
            with_mount_unit: yamlFlag(true),
          }),
        ]
      default:
        return [
          filePiece({ path: zramFile, contents: { inline: `[zram0]\nzram-size = ${textIn(answers, 'zram')}\n` } }),
        ]
    }
  },
  read(config, spec) {
    const start = swap.start(spec)
    const zram = plainMaps(config, 'storage', 'files').filter((file) => plainText(file, 'path') === zramFile)
    const units = plainMaps(config, 'systemd', 'units').filter(
      (unit) => plainText(unit, 'name') === 'make-swapfile.service',
    )
    const disks = plainMaps(config, 'storage', 'filesystems').filter((each) => plainText(each, 'format') === 'swap')
    return [
      ...zram.map((file) => ({
        ...start,
        zram: /^zram-size = (.*)$/m.exec(plainText(file, 'contents', 'inline'))?.[1] ?? '',
      })),
      ...units.map((unit) => ({
        ...start,
        kind: 'file',
        size: / count=(\d+)/.exec(plainText(unit, 'contents'))?.[1] ?? '',
      })),
      ...disks.map((disk) => ({ ...start, kind: 'disk', device: plainText(disk, 'device') })),
    ]
  },
}

const hints: Readonly<Record<string, string>> = {
  zram: 'Memory that is not needed now is compressed. Needs zram-generator in the image.',
  file: 'Made at the first boot as /var/swapfile.',
  disk: 'The disk or partition is formatted unless it is swap already.',
}

// Without the usual dependencies, as swap comes up before all other services.
const makeText = (size: string): string => `[Unit]
DefaultDependencies=no
RequiresMountsFor=/var/swapfile
ConditionPathExists=!/var/swapfile

[Service]
Type=oneshot
ExecStart=/usr/bin/dd if=/dev/zero of=/var/swapfile bs=1M count=${size}
ExecStart=/usr/bin/chmod 0600 /var/swapfile
ExecStart=/usr/sbin/mkswap /var/swapfile
`

const swapText = `[Unit]
Requires=make-swapfile.service
After=make-swapfile.service

[Swap]
What=/var/swapfile

[Install]
WantedBy=swap.target
`
