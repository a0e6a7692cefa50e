import type { IconName } from '../../ui/Icon.tsx'
import type { OutlineKind } from '../../yaml/edit/outlinedLists.ts'

/** A heading of the Builder, and what stands below it. */
export interface Section {
  readonly id: string
  readonly title: string
  readonly icon: IconName
  readonly kinds: readonly OutlineKind[]
  /** What it is for, said while it is empty. */
  readonly empty: string
}

/** The Builder's sections, in its order. */
export const sections: readonly Section[] = [
  { id: 'users', title: 'Users', icon: 'user', kinds: ['user', 'group'], empty: 'Who may log in, and their SSH keys.' },
  {
    id: 'files',
    title: 'Files',
    icon: 'file',
    kinds: ['file', 'directory', 'link', 'tree'],
    empty: 'What is written to the disk before the machine starts.',
  },
  { id: 'units', title: 'Units', icon: 'unit', kinds: ['unit', 'quadlet'], empty: 'Services, timers and containers.' },
  {
    id: 'storage',
    title: 'Storage',
    icon: 'disk',
    kinds: ['disk', 'filesystem', 'raid', 'luks', 'boot-device'],
    empty: 'Disks, filesystems, RAID and encryption.',
  },
  {
    id: 'system',
    title: 'System',
    icon: 'system',
    kinds: ['kernel-argument', 'grub-user'],
    empty: 'Kernel arguments and boot loader users.',
  },
  {
    id: 'advanced',
    title: 'Advanced',
    icon: 'advanced',
    kinds: ['ignition'],
    empty: 'Other configs to merge, proxies, certificates.',
  },
]
