import type { YamlPath } from '../../report/path.ts'

/** What the first boot does to the disks. */
export interface MachineDisks {
  readonly disks: readonly MachineDisk[]
  readonly volumes: readonly Volume[]
  readonly filesystems: readonly MachineFilesystem[]
}

/** A disk that gets partitions. */
export interface MachineDisk {
  readonly device: string
  readonly from: YamlPath
  /** Whether all partitions that it has are lost. */
  readonly isWiped: boolean
  readonly partitions: readonly MachinePartition[]
}

export interface MachinePartition {
  /** 0 for the next free one. */
  readonly number: number
  readonly label: string | undefined
  readonly from: YamlPath
  readonly isRemoved: boolean
  readonly startMib: number | undefined
  /** Undefined or 0: all that is left of the largest free part. */
  readonly sizeMib: number | undefined
  readonly typeGuid: string | undefined
  /** What becomes of it, from the outside in. */
  readonly uses: readonly Use[]
}

/** Several devices as one, or one with a lock. */
export interface Volume {
  readonly kind: 'raid' | 'luks'
  readonly name: string
  readonly from: YamlPath
  readonly devices: readonly string[]
  /** `raid1`, or what opens a lock. */
  readonly detail: string
  readonly uses: readonly Use[]
}

export interface MachineFilesystem {
  readonly device: string
  readonly from: YamlPath
  readonly format: string | undefined
  readonly path: string | undefined
  readonly label: string | undefined
  /** Whether what is there is lost. */
  readonly isWiped: boolean
  /** Whether it is part of a disk or volume of the config, which shows it. */
  readonly isInside: boolean
}

/** What is made of a device. */
export interface Use {
  readonly text: string
  /** A path to set in code type behind the text. */
  readonly path: string | undefined
  readonly from: YamlPath
}
