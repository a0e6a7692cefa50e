import type { ContextPath } from '../path.ts'
import { formatPath } from '../path.ts'
import type { ReportEntry } from '../report.ts'
import { entry } from './entry.ts'

// What Butane itself finds in a config, one function each, in its words. What Ignition finds is in ignition.ts.

export const unusedKey = (path: ContextPath, key: string): ReportEntry =>
  entry(
    'warning',
    'unused-key',
    path,
    `unused key ${key}`,
    'This spec version has no such key here, so it has no effect on the machine. Check its spelling and its indentation.',
  )

export const contextMismatch = (path: ContextPath, isEmpty = false): ReportEntry =>
  entry(
    'warning',
    'context-mismatch',
    path,
    `context tree does not match content tree at ${formatPath(path)}. Line and column reporting may be inconsistent. Unused keys may not be reported`,
    isEmpty
      ? 'Nothing stands below this key, so it does nothing. Write something below it, or remove it.'
      : 'A group of keys is expected here. An alias works, but places inside it cannot be named.',
  )

export const tooManyResourceSources = (path: ContextPath): ReportEntry =>
  entry(
    'error',
    'too-many-sources',
    path,
    'only one of the following can be set: inline, local, source',
    'The contents come from one place. Keep one of the keys and remove the others.',
  )

export const tooManySystemdSources = (path: ContextPath): ReportEntry =>
  entry(
    'error',
    'too-many-systemd-sources',
    path,
    'only one of the following can be set: contents, contents_local',
    'Write the text here or name a local file, not both.',
  )

export const decimalMode = (path: ContextPath): ReportEntry =>
  entry(
    'warning',
    'decimal-mode',
    path,
    'unreasonable mode would be reasonable if specified in octal; remember to add a leading zero',
    'Without a leading zero this is a decimal number, and the file gets other permissions than it seems. Write it with a leading zero.',
  )

export const treeWithoutLocal = (path: ContextPath): ReportEntry =>
  entry('error', 'tree-without-local', path, 'local is required', 'Name the directory to copy with `local`.')

export const mountUnitWithoutPath = (path: ContextPath): ReportEntry =>
  entry(
    'error',
    'mount-unit-without-path',
    path,
    'path is required if with_mount_unit is true and format is not swap',
    'A mount unit needs a mount point: add `path`.',
  )

export const mountUnitWithoutFormat = (path: ContextPath): ReportEntry =>
  entry(
    'error',
    'mount-unit-without-format',
    path,
    'format is required if with_mount_unit is true',
    'A mount unit names the type of the filesystem: add `format`.',
  )

export const quadletExtension = (path: ContextPath): ReportEntry =>
  entry(
    'error',
    'quadlet-extension',
    path,
    'unsupported file extension for quadlet: must be one of .container, .volume, .network, .kube, .image, .build, .pod, or .artifact',
    'Podman reads the kind of a quadlet from the end of its name.',
  )

export const templateInstanceContents = (path: ContextPath): ReportEntry =>
  entry(
    'error',
    'template-instance-contents',
    path,
    'template instances cannot have contents or contents_local',
    'An instance such as name@1.container is a link to its template name@.container. Put the text there.',
  )

export const filesDirectoryMissing = (path: ContextPath): ReportEntry =>
  entry(
    'error',
    'files-directory-missing',
    path,
    'local file paths are relative to a files directory that must be specified with -d/--files-dir',
    'This config takes in local files, and none were given.',
  )

export const filesDirectoryEscape = (path: ContextPath): ReportEntry =>
  entry(
    'error',
    'files-directory-escape',
    path,
    'local file path traverses outside the files directory',
    'Only files inside the files directory can be taken in.',
  )

/** What the operating system says of a local file; `problem` as Go spells it: `open a.txt: no such file or directory`. */
export const localFileUnreadable = (path: ContextPath, problem: string): ReportEntry =>
  entry('error', 'local-file', path, problem, 'Add the file to the files directory, or correct its name.')

export const treeNotDirectory = (path: ContextPath): ReportEntry =>
  entry(
    'error',
    'tree-not-directory',
    path,
    'root of tree must be a directory',
    'A tree copies a whole directory. Use `files` with `local` for a single file.',
  )

export const nodeExists = (path: ContextPath): ReportEntry =>
  entry(
    'error',
    'node-exists',
    path,
    'matching filesystem node has existing contents or different type',
    'Another entry of this config already makes this path.',
  )

export const reservedPartitionNumber = (path: ContextPath): ReportEntry =>
  entry(
    'warning',
    'reserved-partition-number',
    path,
    'incorrect partition number; a new partition will be created using reserved label',
    'The image has a partition of this label under another number. Give that number to change it, or choose another label.',
  )

export const rootTooSmall = (path: ContextPath): ReportEntry =>
  entry(
    'warning',
    'root-too-small',
    path,
    'root should have 8GiB of space assigned',
    'Updates need room: give it 8192 MiB or more.',
  )

export const rootConstrained = (path: ContextPath): ReportEntry =>
  entry(
    'warning',
    'root-constrained',
    path,
    'root partition cannot expand; it is set to fill available space but is followed by an auto-positioned partition',
    'Give the partition after it a `start_mib`, or give root a `size_mib`.',
  )

export const reuseByLabel = (path: ContextPath): ReportEntry =>
  entry(
    'warning',
    'reuse-by-label',
    path,
    'partitions cannot be reused by label; number must be specified except on boot disk (/dev/disk/by-id/coreos-boot-disk) or when wipe_table is true',
    'Add the `number` of the partition, or `wipe_table: true` to make the table anew.',
  )

export const mountPointForbidden = (path: ContextPath): ReportEntry =>
  entry(
    'error',
    'mount-point-forbidden',
    path,
    'path must be under /etc or /var if with_mount_unit is true',
    'The rest of the system is read-only or managed by the image. Mount below /var.',
  )

const layouts = ['aarch64', 'ppc64le', 's390x-eckd', 's390x-virt', 's390x-zfcp', 'x86_64'] as const

/** Before fcos 1.6 the layouts of s390x did not exist. */
export const unknownLayout = (path: ContextPath, withS390x: boolean): ReportEntry =>
  entry(
    'error',
    'unknown-layout',
    path,
    `layout must be one of: ${layouts.filter((layout) => withS390x || !layout.startsWith('s390x')).join(', ')}`,
    'The layout is the architecture of the machine; for s390x also the kind of its disk.',
  )

export const tooFewMirrorDevices = (path: ContextPath): ReportEntry =>
  entry(
    'error',
    'too-few-mirror-devices',
    path,
    'mirroring requires at least two devices',
    'Add a second device, or remove `mirror`.',
  )

/** A warning until fcos 1.6, an error from 1.7 on. */
export const mirrorWithoutLayout = (path: ContextPath, kind: 'warning' | 'error'): ReportEntry =>
  entry(
    kind,
    'mirror-without-layout',
    path,
    'boot_device.layout should be specified when boot_device.mirror is specified',
    'Which partitions a disk needs depends on the architecture: add `layout`.',
  )

export const luksWithoutDevice = (path: ContextPath): ReportEntry =>
  entry(
    'error',
    'luks-without-device',
    path,
    'device is required for layouts: s390x-eckd, s390x-zfcp',
    'Add `luks.device`.',
  )

export const mirrorUnsupported = (path: ContextPath): ReportEntry =>
  entry(
    'error',
    'mirror-unsupported',
    path,
    'mirroring not supported on layouts: s390x-eckd, s390x-zfcp, s390x-virt',
    'Remove `mirror`.',
  )

export const luksDeviceName = (path: ContextPath): ReportEntry =>
  entry(
    'error',
    'luks-device-name',
    path,
    'device name must start with /dev/dasd on s390x-eckd layout or /dev/sd on s390x-zfcp layout',
    'Name the whole disk, such as /dev/dasda or /dev/sda.',
  )

export const cexArchitecture = (path: ContextPath): ReportEntry =>
  entry(
    'error',
    'cex-architecture',
    path,
    'when using cex the targeted architecture must match s390x',
    'Crypto Express adapters exist on s390x only: set a layout that starts with s390x.',
  )

export const luksWithoutMethod = (path: ContextPath): ReportEntry =>
  entry('error', 'luks-without-method', path, 'no method specified for luks', 'Add `tpm2`, `tang` or `cex`.')

export const grubUserWithoutName = (path: ContextPath): ReportEntry =>
  entry('error', 'grub-user-without-name', path, 'field "name" is required', 'Name the GRUB user.')

export const grubUserWithoutPassword = (path: ContextPath): ReportEntry =>
  entry(
    'error',
    'grub-user-without-password',
    path,
    'field "password_hash" is required',
    'Add the hash that grub2-mkpasswd-pbkdf2 prints.',
  )

/** What Ignition answers to Tang or TPM2 beside a CEX key; Butane asks it about the boot device too. */
export const cexWithClevis = (path: ContextPath): ReportEntry =>
  entry('error', 'cex-with-clevis', path, 'cannot use cex with clevis', 'Choose one way to unlock the volume.')

export const embeddedVersionUnknown = (path: ContextPath): ReportEntry =>
  entry(
    'warning',
    'embedded-version-unknown',
    path,
    'skipping validation for the merge/replace ignition config due to an unkown version',
    'Only configs of the Ignition version that this spec makes are checked here.',
  )
