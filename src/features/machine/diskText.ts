import type { DiskPart } from '../../machine/disks/layout.ts'

/** How a part of a disk is called. */
export function partName({ partition }: DiskPart): string {
  if (!partition) return 'Free'
  return partition.label ?? (partition.number > 0 ? `Partition ${partition.number}` : 'A partition')
}

/** The shades of the parts of a bar, in turn. Free space has none. */
export const shadeOf = (index: number): number => (index % 3) + 1
