import type { DiskPart } from '../../machine/disks/layout.ts'

/** A size of a part of a disk: `40 GiB`, `512 MiB`. */
export function mibText(mib: number): string {
  if (mib < 1024) return `${Math.round(mib)} MiB`
  const gib = mib / 1024
  return `${Number.isInteger(gib) || gib >= 100 ? Math.round(gib) : gib.toFixed(1)} GiB`
}

/** How a part of a disk is called. */
export function partName({ partition }: DiskPart): string {
  if (!partition) return 'Free'
  return partition.label ?? (partition.number > 0 ? `Partition ${partition.number}` : 'A partition')
}

/** The shades of the parts of a bar, in turn. Free space has none. */
export const shadeOf = (index: number): number => (index % 3) + 1
