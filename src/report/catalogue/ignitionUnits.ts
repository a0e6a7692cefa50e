import type { ContextPath } from '../path.ts'
import type { ReportEntry } from '../report.ts'
import { entry } from './entry.ts'

// What Ignition finds in systemd units. Names stand in the messages as Go quotes them.

export const invalidUnitExtension = (path: ContextPath): ReportEntry =>
  entry(
    'error',
    'invalid-unit-extension',
    path,
    'invalid systemd unit extension',
    'The name has to end with the kind of the unit: .service, .timer, .mount, .socket, .path, .target…',
  )

export const invalidDropinExtension = (path: ContextPath): ReportEntry =>
  entry(
    'error',
    'invalid-dropin-extension',
    path,
    'invalid systemd drop-in extension',
    'The name has to end with .conf.',
  )

export const invalidUnitContents = (path: ContextPath, detail: string): ReportEntry =>
  entry(
    'error',
    'invalid-unit-contents',
    path,
    `invalid unit content: ${detail}`,
    'A unit file has [Sections] with lines of Key=value below them; comments start with # or ;.',
  )

export const noInstallSection = (path: ContextPath, quotedName: string): ReportEntry =>
  entry(
    'warning',
    'no-install-section',
    path,
    `unit ${quotedName} is enabled, but has no install section so enable does nothing`,
    'Add [Install] with WantedBy=multi-user.target to its contents, or remove enabled if something else starts it.',
  )

export const templateWithoutInstall = (path: ContextPath, quotedTemplate: string, quotedName: string): ReportEntry =>
  entry(
    'warning',
    'template-without-install',
    path,
    `template unit ${quotedTemplate} for ${quotedName} doesn't have Install section`,
    'Enabling the instance does nothing. Add [Install] with WantedBy=… to the template.',
  )
