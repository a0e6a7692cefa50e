import { child } from '../../report/path.ts'
import type { Report, ReportEntry } from '../../report/report.ts'
import type { ResolvedField, ResolvedGroup } from '../../spec/fieldsOf.ts'
import type { Spec } from '../../spec/registry.ts'
import { isGroup, isList, type Decoded, type Group } from '../1-decode/group.ts'
import { checkBootDevice, checkBootDeviceLuks, checkGrubUser, checkMirror } from './bootDevice.ts'
import { checkConfig } from './config.ts'
import type { Check } from './check.ts'
import { checkMetadata, checkOpenShift } from './openshift.ts'
import { checkResource } from './resource.ts'
import { checkDirectory, checkFile, checkFilesystem, checkTree } from './storage.ts'
import { checkQuadlet, checkUnit } from './systemd.ts'

/** What Butane checks of a config before it translates it, group by group, parents first. */
export function validate(config: Group, shape: ResolvedGroup, spec: Spec): Report {
  const report: ReportEntry[] = []
  const context = { spec, add: (entry: ReportEntry) => void report.push(entry) }
  checkConfig(config, context)
  visitFields(config, shape)
  return report

  function visitFields(value: Group, group: ResolvedGroup): void {
    for (const [name, field] of group.fields) {
      const fieldValue = value.fields.get(name)
      if (fieldValue !== undefined) visit(fieldValue, field)
      else if (field.kind === 'group' && !field.optional) checkAbsent(value, name, field)
    }
  }

  function visit(value: Decoded, field: ResolvedField): void {
    if (field.kind === 'group' && isGroup(value)) {
      checks[field.type]?.(value, context)
      visitFields(value, field)
    } else if (field.kind === 'list' && field.of.kind === 'group' && isList(value)) {
      for (const item of value) visit(item, field.of)
    }
  }

  // A group that is not written is checked as an empty one: `metadata` must have a name.
  function checkAbsent(parent: Group, name: string, field: ResolvedGroup): void {
    checks[field.type]?.({ kind: 'group', path: child(parent.path, name), fields: new Map() }, context)
  }
}

/** By the type of a group in the reference. */
const checks: Readonly<Record<string, Check | undefined>> = {
  FileContents: checkResource,
  Resource: checkResource,
  Filesystem: checkFilesystem,
  Directory: checkDirectory,
  File: checkFile,
  Tree: checkTree,
  Unit: checkUnit,
  Dropin: checkUnit,
  Quadlet: checkQuadlet,
  BootDevice: checkBootDevice,
  BootDeviceLuks: checkBootDeviceLuks,
  BootDeviceMirror: checkMirror,
  GrubUser: checkGrubUser,
  Metadata: checkMetadata,
  OpenShift: checkOpenShift,
}
