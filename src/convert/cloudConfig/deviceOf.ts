/** The path of a device as cloud-configs name it; undefined where only a cloud knows it. */
export function deviceOf(name: string): string | undefined {
  const [, kind, value] = /^(LABEL|UUID|PARTLABEL|PARTUUID)=(.+)$/.exec(name) ?? []
  if (kind !== undefined && value !== undefined) return `/dev/disk/by-${kind.toLowerCase()}/${value}`
  if (/^(?:ephemeral\d*|swap|root\d*|ami|ebs\d*)(?:\.\d+)?$/.test(name) || name === '') return undefined
  if (name.startsWith('/') || name.includes(':') || name === 'tmpfs') return name
  return `/dev/${name}`
}

/** The path of a partition of a disk. */
export function partitionOf(disk: string, number: string): string {
  if (disk.includes('/by-')) return `${disk}-part${number}`
  return /\d$/.test(disk) ? `${disk}p${number}` : `${disk}${number}`
}

/** Why a disk cannot be named. */
export const UNKNOWN_DISK = 'Only a cloud knows which disk this is. Name it by its path.'
