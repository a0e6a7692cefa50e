import type { ContextPath } from '../path.ts'
import type { ReportEntry } from '../report.ts'
import { entry } from './entry.ts'

// What Butane says where a variant cannot use a field that Ignition has, one function each, in its words.

export const clevisRefused = (path: ContextPath): ReportEntry =>
  entry(
    'error',
    'clevis-refused',
    path,
    'clevis is not supported in this spec version',
    'Flatcar has no Clevis here. Open the volume with a `key_file`.',
  )

export const cexRefused = (path: ContextPath): ReportEntry =>
  entry(
    'error',
    'cex-refused',
    path,
    'cex is not currently supported on the target platform',
    'Remove `cex`; open the volume with a `key_file` or `clevis`.',
  )

export const kernelArgumentsRefused = (path: ContextPath): ReportEntry =>
  entry(
    'error',
    'kernel-arguments-refused',
    path,
    'kernel argument customization is not supported in this spec version',
    'Set kernel arguments when the image is built.',
  )

export const disksRefused = (path: ContextPath): ReportEntry =>
  entry('error', 'disks-refused', path, 'disk customization is not supported in this spec version', whenInstalled)

export const filesystemsRefused = (path: ContextPath): ReportEntry =>
  entry(
    'error',
    'filesystems-refused',
    path,
    'filesystem customization is not supported in this spec version',
    whenInstalled,
  )

export const luksRefused = (path: ContextPath): ReportEntry =>
  entry('error', 'luks-refused', path, 'luks is not supported in this spec version', whenInstalled)

export const raidRefused = (path: ContextPath): ReportEntry =>
  entry('error', 'raid-refused', path, 'raid is not supported in this spec version', whenInstalled)

export const machineConfigKernelArgumentsRefused = (path: ContextPath): ReportEntry =>
  entry(
    'error',
    'machine-config-kernel-arguments-refused',
    path,
    'this section cannot be used for kernel arguments in this spec version; use openshift.kernel_arguments instead',
    'Move the arguments that should exist to `openshift.kernel_arguments`.',
  )

export const groupsRefused = (path: ContextPath): ReportEntry =>
  entry('error', 'groups-refused', path, 'groups are not supported in this spec version', notByOperator)

export const userFieldRefused = (path: ContextPath): ReportEntry =>
  entry(
    'error',
    'user-field-refused',
    path,
    'fields other than "name", "ssh_authorized_keys", and "password_hash" (4.13.0+) are not supported in this spec version',
    'The Machine Config Operator changes only the keys and the password of the user `core`. Remove this field.',
  )

export const directoriesRefused = (path: ContextPath): ReportEntry =>
  entry(
    'error',
    'directories-refused',
    path,
    'directories are not supported in this spec version',
    'Directories above a file are made with the file. Remove this section.',
  )

export const linksRefused = (path: ContextPath): ReportEntry =>
  entry('error', 'links-refused', path, 'links are not supported in this spec version', notByOperator)

export const appendRefused = (path: ContextPath): ReportEntry =>
  entry(
    'error',
    'append-refused',
    path,
    'appending to files is not supported in this spec version',
    'Write the whole file with `contents`, or use a drop-in directory of the program.',
  )

export const compressionRefused = (path: ContextPath): ReportEntry =>
  entry(
    'error',
    'compression-refused',
    path,
    'file compression is not supported in this spec version',
    'Give the contents uncompressed, or use version 4.10.0 or later.',
  )

export const httpHeadersRefused = (path: ContextPath): ReportEntry =>
  entry(
    'error',
    'http-headers-refused',
    path,
    'file HTTP headers are not supported in this spec version',
    'Files cannot be fetched here. Write the contents into the config.',
  )

const whenInstalled = 'The image decides the layout of its disks. Remove this section.'
const notByOperator = 'The Machine Config Operator cannot apply it. Remove this section.'
