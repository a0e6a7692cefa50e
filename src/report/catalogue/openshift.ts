import type { ContextPath } from '../path.ts'
import type { ReportEntry } from '../report.ts'
import { entry } from './entry.ts'

// What Butane finds in a config for OpenShift beyond the refused fields, one function each, in its words.

const machineConfigOnly = 'The Machine Config Operator cannot apply it.'

export const fieldElided = (path: ContextPath): ReportEntry =>
  entry('warning', 'field-elided', path, 'field ignored in raw mode', 'A plain Ignition config has no place for it.')

export const nameRequired = (path: ContextPath): ReportEntry =>
  entry(
    'error',
    'metadata-name-required',
    path,
    'metadata.name is required',
    'Name the MachineConfig, such as 99-worker-custom.',
  )

export const roleRequired = (path: ContextPath): ReportEntry =>
  entry(
    'error',
    'metadata-role-required',
    path,
    'machineconfiguration.openshift.io/role label is required',
    'Say which machines it is for: add the label with the value `worker` or `master`.',
  )

export const kernelTypeInvalid = (path: ContextPath): ReportEntry =>
  entry(
    'error',
    'kernel-type-invalid',
    path,
    'must be empty, "default", or "realtime"',
    'Choose one of the kernels that the image ships.',
  )

export const btrfsUnsupported = (path: ContextPath): ReportEntry =>
  entry(
    'error',
    'btrfs-unsupported',
    path,
    'btrfs is not supported in this spec version',
    'The image has no mkfs.btrfs. Use xfs or ext4.',
  )

export const formatNoneUnsupported = (path: ContextPath): ReportEntry =>
  entry(
    'error',
    'format-none-unsupported',
    path,
    'format "none" is not supported in this spec version',
    machineConfigOnly,
  )

export const remoteContentsUnsupported = (path: ContextPath): ReportEntry =>
  entry(
    'error',
    'remote-contents-unsupported',
    path,
    'file contents source must be data URL in this spec version',
    'Write the contents here with `inline` or take in a local file.',
  )

export const specialModeUnsupported = (path: ContextPath): ReportEntry =>
  entry(
    'error',
    'special-mode-unsupported',
    path,
    'special mode bits are not supported in this spec version',
    machineConfigOnly,
  )

export const userNameUnsupported = (path: ContextPath): ReportEntry =>
  entry(
    'error',
    'user-name-unsupported',
    path,
    'users other than "core" are not supported in this spec version',
    'The Machine Config Operator manages the user `core` only.',
  )

export const cexKernelArgumentMissing = (path: ContextPath): ReportEntry =>
  entry(
    'error',
    'cex-kernel-argument-missing',
    path,
    "'rd.luks.key=/etc/luks/cex.key' must be set as kernel argument when CEX is enabled for the boot device",
    'Add it to `openshift.kernel_arguments`.',
  )
