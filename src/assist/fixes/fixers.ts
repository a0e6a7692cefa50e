import type { Fixer } from './fix.ts'
import * as hints from './fixers/hints.ts'
import * as install from './fixers/install.ts'
import * as missing from './fixers/missing.ts'
import * as modes from './fixers/modes.ts'
import { addLocalFile } from './fixers/localFiles.ts'
import { importIt } from './fixers/importIt.ts'
import { keepOne, removeBeside, removeDuplicate, removeIt } from './fixers/removals.ts'
import { rootInHome } from './fixers/rootInHome.ts'
import { specHeader } from './fixers/specHeader.ts'
import { syntax } from './fixers/syntax.ts'
import * as unitNames from './fixers/unitNames.ts'
import * as unitText from './fixers/unitText.ts'
import { unknownKey } from './fixers/unknownKey.ts'
import * as values from './fixers/values.ts'
import { wrongType } from './fixers/wrongType.ts'

/** The fixes of several fixers. */
const each =
  (...several: readonly Fixer[]): Fixer =>
  (context, problem) =>
    several.flatMap((fixer) => fixer(context, problem))

/** How to mend the problems of each code. */
export const fixers: Readonly<Record<string, Fixer>> = {
  syntax: each(syntax, importIt),
  'unknown-spec': each(importIt, specHeader),
  'wrong-type': each(wrongType, importIt),
  'unused-key': unknownKey,

  'decimal-mode': modes.decimalMode,
  'odd-mode': modes.oddMode,
  'illegal-mode': modes.illegalMode,
  'special-mode-bits': modes.specialModeBits,
  'special-mode-unsupported': modes.specialModeUnsupported,

  'no-install-section': install.noInstall,
  'template-without-install': install.templateWithoutInstall,
  'not-enabled': install.notEnabled,

  'invalid-unit-extension': unitNames.unitName,
  'invalid-dropin-extension': unitNames.dropinName,
  'quadlet-extension': unitNames.quadletName,

  'no-path': missing.missingPath,
  'disk-device-required': missing.missingDevice,
  'filesystem-format-required': missing.missingFormat,
  'mount-unit-without-format': missing.missingFormat,
  'mount-unit-without-path': missing.missingMountPoint,
  'raid-level-required': missing.missingLevel,
  'mirror-without-layout': missing.missingLayout,
  'metadata-name-required': missing.missingConfigName,
  'metadata-role-required': missing.missingRole,

  'duplicate-entry': removeDuplicate,
  'too-many-sources': keepOne('inline', 'local', 'source'),
  'too-many-systemd-sources': keepOne('contents', 'contents_local'),
  'template-instance-contents': removeBeside('contents', 'contents_local'),
  'overwrite-without-source': removeIt,
  'verification-without-source': removeIt,
  'headers-need-http': removeIt,
  'hard-link-owner': removeBeside('user', 'group'),
  'hard-link-to-directory': removeIt,
  'id-and-name': keepOne('id', 'name'),
  'raid-spares': removeIt,
  'clevis-refused': removeIt,
  'cex-refused': removeIt,
  'kernel-arguments-refused': removeIt,
  'disks-refused': removeIt,
  'filesystems-refused': removeIt,
  'luks-refused': removeIt,
  'raid-refused': removeIt,
  'groups-refused': removeIt,
  'user-field-refused': removeIt,
  'directories-refused': removeIt,
  'links-refused': removeIt,
  'append-refused': removeIt,
  'compression-refused': removeIt,
  'http-headers-refused': removeIt,

  'local-file': addLocalFile,
  'files-directory-missing': addLocalFile,

  'relative-path': values.relativePath,
  'dirty-path': values.dirtyPath,
  'mount-point-forbidden': values.mountBelowVar,
  'luks-name-slash': values.nameWithoutSlash,
  'invalid-url': values.escapedUrl,
  'invalid-url-scheme': values.urlScheme,
  'invalid-proxy': values.proxyUrl,
  'malformed-hash': values.hashSpelling,
  'unknown-hash': values.unknownHash,
  'invalid-compression': values.compression,
  'invalid-filesystem-format': values.oneOfAllowed,
  'btrfs-unsupported': values.btrfsFormat,
  'unknown-raid-level': values.oneOfAllowed,
  'unknown-layout': values.oneOfAllowed,
  'kernel-type-invalid': values.oneOfAllowed,

  'spec-too-new': hints.specTooNew,
  'ssh-key': hints.sshKey,
  'root-in-home': rootInHome,
  'final-newline': hints.finalNewline,
  'detached-container': hints.detachedContainer,
  'engine-dependency': hints.engineDependency,
  'image-file': hints.imageFile,
  'unit-section': unitText.unitWord,
  'unit-directive': unitText.unitWord,
  'unit-value': unitText.unitValue,
  'unit-refused': unitText.unitRefused,
}
