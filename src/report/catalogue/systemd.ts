import type { ContextPath } from '../path.ts'
import type { ReportEntry } from '../report.ts'
import { entry } from './entry.ts'

// Hints about the text of units: what systemd or Podman would write into the journal when it is too late.

const hint = (code: string, path: ContextPath, message: string, help: string): ReportEntry =>
  entry('hint', code, path, message, help)

const meant = (name: string | undefined): string => (name === undefined ? '' : ` You most likely mean \`${name}\`.`)

export const unknownUnitSection = (path: ContextPath, section: string, near: string | undefined): ReportEntry =>
  hint(
    'unit-section',
    path,
    `[${section}] is not a section of this kind of unit`,
    `systemd passes over it with all that is in it.${meant(near && `[${near}]`)} Sections of your own start with \`X-\`.`,
  )

export const outsideUnitSection = (path: ContextPath): ReportEntry =>
  hint(
    'unit-section',
    path,
    'this line is before the first section',
    'systemd passes over it. Move it below a line such as `[Unit]` or `[Service]`.',
  )

export const unknownDirective = (
  path: ContextPath,
  name: string,
  section: string,
  near: string | undefined,
): ReportEntry =>
  hint(
    'unit-directive',
    path,
    `[${section}] has no ${name}=`,
    `It is passed over.${meant(near && `${near}=`)} Names of your own start with \`X-\`.`,
  )

export const quadletDirective = (
  path: ContextPath,
  name: string,
  section: string,
  near: string | undefined,
): ReportEntry =>
  hint(
    'unit-directive',
    path,
    `[${section}] has no ${name}=`,
    `Podman makes no unit of this file.${meant(near && `${near}=`)} What Podman's own options can do goes into \`PodmanArgs=\`.`,
  )

export const misplacedDirective = (path: ContextPath, name: string, section: string, right: string): ReportEntry =>
  hint(
    'unit-directive',
    path,
    `${name}= does not belong in [${section}]`,
    `It is passed over here. Move the line to ${right}.`,
  )

export const refusedByQuadlet = (path: ContextPath, name: string): ReportEntry =>
  hint(
    'unit-directive',
    path,
    `${name}= cannot be set for the service of a quadlet`,
    'Podman makes no unit of this file. Set the user inside of the container in its own section, or make the quadlet one of that user.',
  )

export const strayUnitLine = (path: ContextPath): ReportEntry =>
  hint(
    'unit-value',
    path,
    'this line is neither a section nor a setting',
    'Write `Name=value`, or end the line before with a backslash if it goes on here.',
  )

export const brokenContinuation = (path: ContextPath): ReportEntry =>
  hint(
    'unit-value',
    path,
    'a blank after the backslash ends the value here',
    'The next line is not read as a part of it. Remove what is after the backslash.',
  )

export const badBoolean = (path: ContextPath, name: string): ReportEntry =>
  hint('unit-value', path, `${name}= is yes or no`, 'The line is passed over. Write `yes` or `no`.')

export const badChoice = (path: ContextPath, name: string, words: string, near: string | undefined): ReportEntry =>
  hint(
    'unit-value',
    path,
    `${name}= does not know this word`,
    `The line is passed over.${meant(near)} It takes ${words}.`,
  )

export const badTimeSpan = (path: ContextPath, name: string): ReportEntry =>
  hint(
    'unit-value',
    path,
    `${name}= is a span of time`,
    'The line is passed over. Write seconds, or numbers with units: `90`, `1min 30s`, `2h`, `infinity`.',
  )

export const badCalendar = (path: ContextPath): ReportEntry =>
  hint(
    'unit-value',
    path,
    'this is not a calendar expression',
    'The line is passed over. Write for example `daily`, `Mon..Fri 09:00`, `*-*-01 04:00` or `*:0/15`.',
  )

export const badSpecifier = (path: ContextPath, specifier: string): ReportEntry =>
  hint(
    'unit-value',
    path,
    `systemd knows no ${specifier}`,
    `It cannot read the value then. For a percent sign write \`%%\`: \`%${specifier}\`.`,
  )

export const relativeProgram = (path: ContextPath): ReportEntry =>
  hint(
    'unit-value',
    path,
    'the program needs a path from /, or its name alone',
    'systemd refuses the unit. Write the whole path, such as `/usr/bin/docker`; a shell is needed for `~`, `$HOME` and the like.',
  )

export const relativeUnitPath = (path: ContextPath, name: string): ReportEntry =>
  hint(
    'unit-value',
    path,
    `${name}= needs a path from /`,
    'The line is passed over. Start the path with a slash, without quotes.',
  )

export const missingDirective = (path: ContextPath, section: string, names: string): ReportEntry =>
  hint('unit-refused', path, `[${section}] needs ${names}`, 'Without it the unit does not start.')

export const severalStarts = (path: ContextPath): ReportEntry =>
  hint(
    'unit-refused',
    path,
    'only Type=oneshot may have more than one ExecStart=',
    'systemd refuses the unit. Run what comes first in `ExecStartPre=`, or set `Type=oneshot`.',
  )

export const restartOfOneshot = (path: ContextPath, value: string): ReportEntry =>
  hint(
    'unit-refused',
    path,
    `Type=oneshot cannot have Restart=${value}`,
    'systemd refuses the unit, as its end is its success. Write `Restart=on-failure`, or use a timer to run it again.',
  )

export const mountNameDiffers = (path: ContextPath, name: string): ReportEntry =>
  hint(
    'unit-refused',
    path,
    `a unit that mounts here is called ${name}`,
    'systemd refuses the unit unless its name is that of its path. Rename the unit, or change the path.',
  )
