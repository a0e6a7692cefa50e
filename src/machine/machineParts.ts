import type { EmittedMap } from '../ignition/emitted.ts'
import type { Image } from '../images/image.ts'
import type { RemoteContent } from './content.ts'
import type { MachineDisks } from './disks/disk.ts'
import type { Finding } from './finding.ts'
import type { NodeSettings } from './readResult.ts'
import type { DirectoryEntry } from './root/entry.ts'
import type { MachineUnit } from './units/unit.ts'
import type { MachineGroup, MachineUser } from './users/user.ts'

/** All of it but the order in which it happens. */
export interface MachineParts {
  /** The config with all that it merges. */
  readonly config: EmittedMap
  /** What a MachineConfig says beside the config. */
  readonly node: NodeSettings | undefined
  readonly image: Image
  /** What the machine fetches over the network. */
  readonly remote: readonly RemoteContent[]
  readonly disks: MachineDisks
  readonly users: readonly MachineUser[]
  readonly groups: readonly MachineGroup[]
  readonly root: DirectoryEntry
  readonly units: readonly MachineUnit[]
  readonly findings: readonly Finding[]
}
