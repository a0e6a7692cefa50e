import type { ContextPath } from '../path.ts'
import type { ReportEntry } from '../report.ts'
import { entry } from './entry.ts'

// What Ignition 2.3 finds and Ignition 3 does not, or words otherwise.

export const filesystemMissing = (
  path: ContextPath,
  kind: string,
  quotedPath: string,
  quotedFilesystem: string,
): ReportEntry =>
  entry(
    'warning',
    'filesystem-missing',
    path,
    `${kind} ${quotedPath} references nonexistent filesystem ${quotedFilesystem}. (This is ok if it is defined in a referenced config)`,
    'Name `root` or one of the filesystems of this config.',
  )

export const filesystemShadowed = (path: ContextPath, quotedName: string): ReportEntry =>
  entry(
    'warning',
    'filesystem-shadowed',
    path,
    `Filesystem ${quotedName} shadows exising filesystem definition`,
    'Two filesystems have this name. `root` is there without being listed.',
  )

export const appendAndOverwrite = (path: ContextPath): ReportEntry =>
  entry(
    'error',
    'append-and-overwrite',
    path,
    'cannot set both append and overwrite to true',
    'Keep what is there and add to it, or replace it.',
  )

export const filesystemWithoutPlace = (path: ContextPath): ReportEntry =>
  entry(
    'error',
    'filesystem-without-place',
    path,
    'filesystem is missing mount or path',
    'Say which device it is on with `mount`, or where it is with `path`.',
  )

export const mountAndPath = (path: ContextPath): ReportEntry =>
  entry('error', 'mount-and-path', path, 'filesystem has both mount and path defined', 'Keep one of them.')

export const createAndWipe = (path: ContextPath): ReportEntry =>
  entry(
    'error',
    'create-and-wipe',
    path,
    'cannot use both create object and wipeFilesystem field',
    'Remove `create`; `wipe_filesystem` stands for its `force`.',
  )

export const createAndOptions = (path: ContextPath): ReportEntry =>
  entry(
    'error',
    'create-and-options',
    path,
    'cannot use both create object and mount-level options field',
    'Remove `create` and put its options beside it.',
  )

export const filesystemCreateDeprecated = (path: ContextPath): ReportEntry =>
  entry(
    'warning',
    'filesystem-create-deprecated',
    path,
    'the create object has been deprecated in favor of mount-level options',
    'Write `wipe_filesystem` and `options` beside the device.',
  )

export const filesystemPathRelative = (path: ContextPath, quotedName: string): ReportEntry =>
  entry(
    'error',
    'filesystem-path-relative',
    path,
    `filesystem ${quotedName}: path not absolute`,
    'Start the path with /.',
  )

export const userCreateDeprecated = (path: ContextPath): ReportEntry =>
  entry(
    'warning',
    'user-create-deprecated',
    path,
    'the create object has been deprecated in favor of user-level options',
    'Write its fields beside the name.',
  )

export const userCreateAnd = (path: ContextPath, key: string): ReportEntry =>
  entry(
    'error',
    'user-create-conflict',
    path,
    `cannot use both the create object and the user-level ${key} field`,
    'Remove `create` and write its fields beside the name.',
  )

export const noFilesystem = (path: ContextPath): ReportEntry =>
  entry('error', 'no-filesystem', path, 'no filesystem specified', 'Name a filesystem, such as root.')

export const invalidNetworkExtension = (path: ContextPath): ReportEntry =>
  entry(
    'error',
    'invalid-network-extension',
    path,
    'invalid networkd unit extension',
    'End the name in .network, .netdev or .link.',
  )

export const invalidNetworkDropinExtension = (path: ContextPath): ReportEntry =>
  entry(
    'error',
    'invalid-network-dropin-extension',
    path,
    'invalid networkd drop-in extension',
    'End the name in .conf.',
  )

export const partitionLabelCut = (path: ContextPath): ReportEntry =>
  entry(
    'warning',
    'partition-label-cut',
    path,
    'partition label will be truncated to text before the colon',
    'Write the label without a colon.',
  )

export const sparesUnsupported = (path: ContextPath): ReportEntry =>
  entry(
    'error',
    'spares-unsupported',
    path,
    'spares unsupported for arrays with a level greater than 0',
    'This level has no use for spare devices.',
  )
