import type { ContextPath } from '../path.ts'
import type { ReportEntry } from '../report.ts'
import { entry } from './entry.ts'

// What ct finds in a Container Linux Config, one function each, in its words.

/** All errors of reading and decoding come as one. */
export const clcUnreadable = (path: ContextPath, message: string): ReportEntry =>
  entry('error', 'clc-unreadable', path, message, 'The text cannot be read as a Container Linux Config.')

export const clcEmpty = (path: ContextPath): ReportEntry =>
  entry('warning', 'clc-empty', path, 'Configuration is empty', 'There is nothing but comments in the text.')

export const unrecognizedKey = (path: ContextPath, key: string): ReportEntry =>
  entry(
    'warning',
    'unrecognized-key',
    path,
    `Config has unrecognized key: ${key}`,
    'There is no such key here, so it has no effect on the machine. Check its spelling and its indentation.',
  )

export const similarKey = (path: ContextPath, key: string, meant: string): ReportEntry =>
  entry('info', 'similar-key', path, `Did you mean ${meant} instead of ${key}`, 'Capital and small letters differ.')

export const clcVersion = (path: ContextPath): ReportEntry =>
  entry(
    'error',
    'clc-version',
    path,
    'Invalid version. Only version 0 is supported',
    'Leave the version out. For Butane, name the variant too.',
  )

export const unsupportedPlatform = (path: ContextPath): ReportEntry =>
  entry('error', 'unsupported-platform', path, 'unsupported platform', 'Choose one of the platforms that ct knows.')

export const platformUnspecified = (path: ContextPath): ReportEntry =>
  entry(
    'error',
    'platform-unspecified',
    path,
    'platform must be specified to use templating',
    'Values such as {PRIVATE_IPV4} come from the platform: say which one the machine runs on.',
  )

export const unknownDynamicField = (path: ContextPath): ReportEntry =>
  entry(
    'error',
    'unknown-dynamic-field',
    path,
    'unknown field',
    'This platform has no value of that name. There are HOSTNAME, PRIVATE_IPV4, PUBLIC_IPV4, PRIVATE_IPV6 and PUBLIC_IPV6; few platforms have all.',
  )

export const fileModeUnset = (path: ContextPath): ReportEntry =>
  entry(
    'warning',
    'file-mode-unset',
    path,
    'mode unspecified for file, defaulting to 0644',
    'Add `mode: 0644`, or what the file needs.',
  )

export const appendModeUnset = (path: ContextPath): ReportEntry =>
  entry(
    'info',
    'append-mode-unset',
    path,
    'mode unspecified for file, defaulting to 0644 if the file does not exist',
    'Add `mode: 0644`, or what the file needs.',
  )

export const directoryModeUnset = (path: ContextPath): ReportEntry =>
  entry(
    'warning',
    'directory-mode-unset',
    path,
    'mode unspecified for directory, defaulting to 0755',
    'Add `mode: 0755`, or what the directory needs.',
  )

export const tooManyFileSources = (path: ContextPath): ReportEntry =>
  entry(
    'error',
    'too-many-file-sources',
    path,
    'only one of the following can be set: local, inline, remote.url',
    'The contents come from one place. Keep one of the keys and remove the others.',
  )

export const localFilesMissing = (path: ContextPath): ReportEntry =>
  entry(
    'error',
    'files-directory-missing',
    path,
    'local files require setting the --files-dir flag to the directory that contains the file',
    'This config takes in local files, and none were given.',
  )

/** What Go says of a URL. */
export const unparsableUrl = (path: ContextPath, quotedUrl: string): ReportEntry =>
  entry(
    'error',
    'unparsable-url',
    path,
    `parse ${quotedUrl}: it is not a URL`,
    'Check the address: escape spaces and special characters as %XX.',
  )

export const invalidFileSource = (path: ContextPath, quotedUrl: string, problem: string): ReportEntry =>
  entry('error', 'invalid-file-source', path, `invalid url ${quotedUrl}: ${problem}`, 'Ignition 2 cannot fetch this.')

export const invalidDimension = (path: ContextPath, problem: string): ReportEntry =>
  entry('error', 'invalid-dimension', path, problem, 'Write whole MiB with a unit, such as 512MiB or 20GiB.')

export const etcdTooOld = (path: ContextPath): ReportEntry =>
  entry('error', 'etcd-too-old', path, 'Etcd version specified is not valid (too old)', 'Use 2.3 or 3.0 to 3.5.')

export const etcdMinorTooNew = (path: ContextPath): ReportEntry =>
  entry(
    'warning',
    'etcd-minor-too-new',
    path,
    'Etcd minor version specified is too new, only options available in the previous minor version will be accepted',
  )

export const etcdTooNew = (path: ContextPath): ReportEntry =>
  entry('error', 'etcd-too-new', path, 'Etcd version is not valid (too new)', 'Use 2.3 or 3.0 to 3.5.')

export const flannelTooOld = (path: ContextPath): ReportEntry =>
  entry('error', 'flannel-too-old', path, 'invalid flannel version (too old)', 'Use 0.5, 0.6 or 0.7.')

export const flannelMinorTooNew = (path: ContextPath): ReportEntry =>
  entry(
    'warning',
    'flannel-minor-too-new',
    path,
    'flannel minor version too new. Only options available in the previous minor version will be supported',
  )

export const networkConfigJson = (path: ContextPath): ReportEntry =>
  entry(
    'error',
    'network-config-json',
    path,
    "flannel network config doesn't appear to be valid JSON",
    'Write the network as a JSON object.',
  )

export const networkConfigWithKubernetes = (path: ContextPath): ReportEntry =>
  entry(
    'error',
    'network-config-with-kubernetes',
    path,
    'flannel network config cannot be provided if kube_subnet_mgr is set',
    'Kubernetes holds the network then. Remove one of the two.',
  )

export const unknownUpdateGroup = (path: ContextPath): ReportEntry =>
  entry(
    'warning',
    'unknown-update-group',
    path,
    'unknown update group',
    'The public server knows stable, beta and alpha. For another group, name the server.',
  )

export const windowIncomplete = (path: ContextPath): ReportEntry =>
  entry(
    'error',
    'window-incomplete',
    path,
    'window-start and window-length must both be specified',
    'A restart window needs its start and its length.',
  )

export const unknownRebootStrategy = (path: ContextPath): ReportEntry =>
  entry('error', 'unknown-reboot-strategy', path, 'unknown reboot strategy', 'Use reboot, etcd-lock or off.')

export const unknownWindowDay = (path: ContextPath): ReportEntry =>
  entry('error', 'unknown-window-day', path, 'unknown day in window start', 'Use Sun, Mon, Tue, Wed, Thu, Fri or Sat.')

export const invalidWindowStart = (path: ContextPath): ReportEntry =>
  entry(
    'error',
    'invalid-window-start',
    path,
    "couldn't parse window start",
    'Write a time such as 04:00, or Sun 04:00.',
  )

export const invalidWindowLength = (path: ContextPath): ReportEntry =>
  entry('error', 'invalid-window-length', path, "couldn't parse window length", 'Write a duration such as 2h or 90m.')

/** Where ct itself crashes instead of answering. */
export const remoteThroughAlias = (path: ContextPath): ReportEntry =>
  entry(
    'error',
    'remote-through-alias',
    path,
    'remote contents must be written out in the file itself',
    'ct crashes where `contents`, `remote` or `url` come from an alias or a merge key, or after an empty list item. Write them in place.',
  )

export const flannelWithoutOptions = (path: ContextPath): ReportEntry =>
  entry(
    'error',
    'flannel-options',
    path,
    'flannel has no key `options` at this version',
    'ct crashes on this key from flannel 1.0.0 on. Remove it.',
  )
