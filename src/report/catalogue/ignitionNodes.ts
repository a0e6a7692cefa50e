import type { ContextPath } from '../path.ts'
import type { ReportEntry } from '../report.ts'
import { entry } from './entry.ts'

// What Ignition finds in paths, files, directories and links.

export const noPath = (path: ContextPath): ReportEntry =>
  entry('error', 'no-path', path, 'path not specified', 'Write the whole path, such as /etc/motd.')

export const relativePath = (path: ContextPath): ReportEntry =>
  entry('error', 'relative-path', path, 'path not absolute', 'Start the path with /.')

export const dirtyPath = (path: ContextPath): ReportEntry =>
  entry(
    'error',
    'dirty-path',
    path,
    'path is not fully simplified',
    'Remove double slashes, a slash at the end, and the parts . and ...',
  )

export const illegalMode = (path: ContextPath): ReportEntry =>
  entry(
    'error',
    'illegal-mode',
    path,
    'illegal file mode',
    'A mode lies between 0 and 07777. Write it in octal with a leading zero: 0644.',
  )

export const specialModeBits = (path: ContextPath): ReportEntry =>
  entry(
    'warning',
    'special-mode-bits',
    path,
    'setuid/setgid/sticky bits are not supported or functional in spec versions older than 3.6.0',
    'Take a newer spec version, or leave the first of the four digits 0.',
  )

export const overwriteWithoutSource = (path: ContextPath): ReportEntry =>
  entry(
    'error',
    'overwrite-without-source',
    path,
    'overwrite must be false if source is unspecified',
    'Overwriting needs contents. Add contents, or remove overwrite.',
  )

export const idAndName = (path: ContextPath): ReportEntry =>
  entry('error', 'id-and-name', path, 'cannot set both id and name', 'Keep the id or the name.')

export const pathConflictsSystemd = (path: ContextPath): ReportEntry =>
  entry(
    'error',
    'path-conflicts-systemd',
    path,
    'path conflicts with systemd unit or dropin',
    'The same file is written by an entry of systemd.units. Keep one of the two.',
  )

export const fileThroughLink = (path: ContextPath): ReportEntry =>
  entry('error', 'file-through-link', path, 'file path includes link in config', THROUGH_LINK)

export const directoryThroughLink = (path: ContextPath): ReportEntry =>
  entry('error', 'directory-through-link', path, 'directory path includes link in config', THROUGH_LINK)

export const linkThroughLink = (path: ContextPath): ReportEntry =>
  entry('error', 'link-through-link', path, 'link path includes link in config', THROUGH_LINK)

export const linkTargetRequired = (path: ContextPath): ReportEntry =>
  entry('error', 'link-target-required', path, 'link target is required', 'Say what the link points to.')

export const hardLinkToDirectory = (path: ContextPath): ReportEntry =>
  entry(
    'error',
    'hard-link-to-directory',
    path,
    'hard link target is a directory',
    'Directories have symbolic links alone: remove hard.',
  )

export const hardLinkOwner = (path: ContextPath): ReportEntry =>
  entry(
    'warning',
    'hard-link-owner',
    path,
    'user/group ignored for hard link',
    'A hard link has the owner of its target. Remove user and group.',
  )

const THROUGH_LINK = 'A link of this config stands on the way. Write the path that the link points to.'
