import type { ContextPath } from '../path.ts'
import type { ReportEntry } from '../report.ts'
import { entry } from './entry.ts'

// What of a cloud-config cannot be carried over into Butane, or becomes something else.

export const notOneConfig = (path: ContextPath, what: string, advice: string): ReportEntry =>
  entry('error', 'not-one-config', path, `this is ${what}`, advice)

export const unreadableCloudConfig = (path: ContextPath, problem: string): ReportEntry =>
  entry('error', 'unreadable-cloud-config', path, `this cannot be read: ${problem}`, 'Mend the YAML first.')

export const templateKept = (path: ContextPath): ReportEntry =>
  entry(
    'warning',
    'template-kept',
    path,
    'the templates stay as they are written',
    'Ignition fills in nothing. Put the values in, or make the config with a tool that does.',
  )

export const keyLeftOut = (path: ContextPath, reason: string): ReportEntry =>
  entry('warning', 'key-left-out', path, `left out: \`${path.keys.at(-1) ?? ''}\``, reason)

export const keyNotNeeded = (path: ContextPath, reason: string): ReportEntry =>
  entry('info', 'key-not-needed', path, `left out: \`${path.keys.at(-1) ?? ''}\` is not needed`, reason)

export const valueLeftOut = (path: ContextPath, what: string, reason: string): ReportEntry =>
  entry('warning', 'value-left-out', path, `left out: ${what}`, reason)

export const packagesRefused = (path: ContextPath, names: string): ReportEntry =>
  entry(
    'warning',
    'packages-refused',
    path,
    `left out: no package can be installed${names === '' ? '' : ` (${names})`}`,
    'The image is read as a whole and not changed. Run the program in a container, or bring it as a system extension.',
  )

export const plainPasswordLeftOut = (path: ContextPath, name: string): ReportEntry =>
  entry(
    'warning',
    'plain-password-left-out',
    path,
    `left out: the password of ${name} is written in plain text`,
    'Ignition takes a hash alone. Make one with `mkpasswd`, and put it into `password_hash`.',
  )

export const lockedPassword = (path: ContextPath, name: string): ReportEntry =>
  entry(
    'info',
    'locked-password',
    path,
    `left out: the password of ${name} is locked`,
    'cloud-init locks passwords unless `lock_passwd: false` says otherwise.',
  )

export const commandToCheck = (path: ContextPath, program: string): ReportEntry =>
  entry(
    'warning',
    'command-to-check',
    path,
    `\`${program}\` is not in the image`,
    'The command is carried over and will fail. Take it out, or run the program in a container.',
  )

export const becameScript = (path: ContextPath, unit: string, when: string): ReportEntry =>
  entry('info', 'became-script', path, `the commands are a script that \`${unit}\` runs ${when}`)
