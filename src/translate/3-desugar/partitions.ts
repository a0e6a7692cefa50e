import type { EmittedMap } from '../../ignition/emitted.ts'
import { flagAt, mapAt, mapsAt, numberAt, textAt } from '../../ignition/valueAt.ts'
import { reservedPartitionNumber, rootConstrained, rootTooSmall } from '../../report/catalogue/butane.ts'
import { jsonPath, type JsonPath } from '../../report/path.ts'
import type { DesugarContext } from './context.ts'

/** Warns of partitions of Fedora CoreOS' own disk that do not fit its layout. */
export function checkPartitions(config: EmittedMap, context: DesugarContext): void {
  for (const [diskIndex, disk] of mapsAt(mapAt(config, 'storage'), 'disks').entries()) {
    const partitions = mapsAt(disk, 'partitions')
    for (const [index, partition] of partitions.entries()) {
      const at = (key: string): JsonPath => jsonPath('storage', 'disks', diskIndex, 'partitions', index, key)
      if ((context.spec.layers.fcos ?? 0) >= rootSizeSince) checkRoot(partition, partitions, at, context)
      if (flagAt(disk, 'wipeTable') !== true) checkReservedLabel(partition, at, context)
    }
  }
}

/** The fcos version that measures the root partition. */
const rootSizeSince = 3
/** MiB. */
const smallestRoot = 8192

function checkRoot(
  root: EmittedMap,
  partitions: readonly EmittedMap[],
  at: (key: string) => JsonPath,
  { add }: DesugarContext,
): void {
  if (textAt(root, 'label') !== 'root') return
  const size = numberAt(root, 'sizeMiB') ?? 0
  if (size === 0) {
    const isFollowed = partitions.some((other) => other !== root && !numberAt(other, 'startMiB'))
    if (isFollowed) add(rootConstrained(at('label')))
  } else if (size < smallestRoot) {
    // The reference looks for the key as YAML spells it.
    add(rootTooSmall(at('size_mib')))
  }
}

const reservedNumbers: ReadonlyMap<string, number> = new Map([
  ['BIOS-BOOT', 1],
  ['PowerPC-PReP-boot', 1],
  ['EFI-SYSTEM', 2],
  ['boot', 3],
  ['root', 4],
])

function checkReservedLabel(partition: EmittedMap, at: (key: string) => JsonPath, { add }: DesugarContext): void {
  const number = reservedNumbers.get(textAt(partition, 'label') ?? '')
  if (number !== undefined && (numberAt(partition, 'number') ?? 0) !== number) add(reservedPartitionNumber(at('label')))
}
