import {
  appendRefused,
  cexRefused,
  clevisRefused,
  compressionRefused,
  directoriesRefused,
  disksRefused,
  filesystemsRefused,
  groupsRefused,
  httpHeadersRefused,
  kernelArgumentsRefused,
  linksRefused,
  luksRefused,
  machineConfigKernelArgumentsRefused,
  raidRefused,
  userFieldRefused,
} from '../report/catalogue/refused.ts'
import type { ContextPath } from '../report/path.ts'
import type { ReportEntry } from '../report/report.ts'

/** An output field that Ignition has but the variant cannot use. */
export interface RefusedField {
  /** Its path in the output without list indices, dotted; that of a MachineConfig for OpenShift. */
  readonly path: string
  /** What is reported where the field is written. */
  readonly entry: (path: ContextPath) => ReportEntry
  /** An empty text is let through. */
  readonly unlessEmptyText?: true
}

export type RefusedFields = readonly RefusedField[]

/** Flatcar before the version that brought Clevis. */
export const withoutClevis: RefusedFields = [{ path: 'storage.luks.clevis', entry: clevisRefused }]

/** Variants that do not run on s390x. */
export const withoutCex: RefusedFields = [{ path: 'storage.luks.cex', entry: cexRefused }]

/** Variants whose image decides on disks and kernel arguments: RHEL for Edge and Fedora IoT. */
export const fixedByImage: RefusedFields = [
  { path: 'kernelArguments', entry: kernelArgumentsRefused },
  { path: 'storage.disks', entry: disksRefused },
  { path: 'storage.filesystems', entry: filesystemsRefused },
  { path: 'storage.luks', entry: luksRefused },
  { path: 'storage.raid', entry: raidRefused },
]

const config = 'spec.config'

const userFields = [
  'gecos',
  'groups',
  'homeDir',
  'noCreateHome',
  'noLogInit',
  'noUserGroup',
  'primaryGroup',
  'shell',
  'shouldExist',
  'system',
  'uid',
]

/** OpenShift 4.13: what the Machine Config Operator cannot apply. */
export const openshift13: RefusedFields = [
  { path: `${config}.passwd.groups`, entry: groupsRefused },
  ...userFields.map((name) => ({ path: `${config}.passwd.users.${name}`, entry: userFieldRefused })),
  { path: `${config}.storage.directories`, entry: directoriesRefused },
  { path: `${config}.storage.files.append`, entry: appendRefused },
  { path: `${config}.storage.files.contents.httpHeaders`, entry: httpHeadersRefused },
  { path: `${config}.storage.links`, entry: linksRefused },
]

/** OpenShift 4.10 to 4.12: no passwords yet. */
export const openshift10: RefusedFields = [
  ...openshift13,
  { path: `${config}.passwd.users.passwordHash`, entry: userFieldRefused },
]

/** OpenShift 4.8 and 4.9: no compression yet. */
export const openshift8: RefusedFields = [
  ...openshift10,
  { path: `${config}.storage.files.contents.compression`, entry: compressionRefused, unlessEmptyText: true },
]

/** OpenShift from 4.14 on: the base has kernel arguments, but they have a place of their own. */
export const openshift14: RefusedFields = [
  ...openshift13,
  { path: `${config}.kernelArguments`, entry: machineConfigKernelArgumentsRefused },
]
