import { map, scalar, type EmittedMap } from '../../ignition/emitted.ts'
import { mergeConfigs } from '../../ignition/merge.ts'
import { mapAt } from '../../ignition/valueAt.ts'
import { yamlPath } from '../../report/path.ts'
import { isFatal, type ReportEntry } from '../../report/report.ts'
import type { Merging } from '../4-check/reportPath.ts'
import { group, groups, type Group } from '../1-decode/group.ts'
import { bootDevice } from './bootDevice.ts'
import type { DesugarContext } from './context.ts'
import { copyGroup } from './copy.ts'
import { grubConfig, replaceGrubFile } from './grub.ts'
import { machineConfig } from './machineConfig.ts'
import { mountUnits } from './mountUnits.ts'
import { checkPartitions } from './partitions.ts'
import { addQuadlets } from './quadlets.ts'
import { checkMachineSupport } from './machineSupport.ts'
import { addTrees } from './trees.ts'

/** A config turned into Ignition, or into a MachineConfig where the spec has one. */
export interface Desugared {
  readonly output: EmittedMap
  readonly report: readonly ReportEntry[]
  readonly merging: Merging
}

/** Turns a config into Ignition: fields one to one, then the sugar of the base, of Fedora CoreOS and of OpenShift. */
export function desugar(config: Group, contextOf: (add: (entry: ReportEntry) => void) => DesugarContext): Desugared {
  const report: ReportEntry[] = []
  const context = contextOf((entry) => void report.push(entry))
  const base = desugarBase(config, context)
  const beforeTrees = context.spec.layers.base >= mountUnitsSince && hasFilesystems(config)
  if (isFatal(report)) return { output: base, report, merging: { beforeTrees, afterTrees: false } }
  const device = bootDevice(config, context)
  const withDevice = device ? mergeConfigs(device, base) : base
  if (context.spec.layers.fcos !== undefined) checkPartitions(withDevice, context)
  const grub = grubConfig(config, context)
  const ignition = grub ? mergeConfigs(grub, withDevice) : withDevice
  const afterTrees = device !== undefined || (context.spec.layers.fcos ?? 0) >= alwaysMergedSince
  const merging = { beforeTrees, afterTrees }
  if (context.spec.layers.openshift === undefined) return { output: ignition, report, merging }
  const hasGrubFile = context.spec.layers.openshift >= grubFileSince
  const output = machineConfig(config, hasGrubFile ? replaceGrubFile(ignition, context) : ignition, context)
  checkMachineSupport(output, context)
  return { output, report, merging }
}

/** The base with mount units, which merges them in wherever there are filesystems. */
const mountUnitsSince = 2
/** The fcos version with GRUB users, which merges them in even where there are none. */
const alwaysMergedSince = 5
/** The openshift version in which GRUB users work. */
const grubFileSince = 23

function hasFilesystems(config: Group): boolean {
  return groups(group(config, 'storage'), 'filesystems').length > 0
}

function desugarBase(config: Group, context: DesugarContext): EmittedMap {
  const copied = withVersion(config, copyGroup(config, context.shape, context), context)
  const mounts = mountUnits(config, context.spec)
  const withMounts = mounts ? mergeConfigs(mounts, copied) : copied
  return addQuadlets(config, addTrees(config, withMounts, context), context)
}

function withVersion(config: Group, copied: EmittedMap, { spec }: DesugarContext): EmittedMap {
  const ignition = mapAt(copied, 'ignition')
  const from = yamlPath(config.fields.has('ignition') ? 'ignition' : 'version')
  const entries = [...(ignition?.entries ?? []), ['version', scalar(yamlPath('version'), spec.ignition)] as const]
  return map(copied.from, [
    ['ignition', map(from, entries)],
    ...[...copied.entries].filter(([key]) => key !== 'ignition'),
  ])
}
