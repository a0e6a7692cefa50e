import type { ContextPath } from '../path.ts'
import type { ReportEntry } from '../report.ts'
import { entry } from './entry.ts'

// Hints: what the reference accepts in silence and what seldom is meant. All words are ours; none of them refuses a config.

const hint = (code: string, path: ContextPath, message: string, help: string): ReportEntry =>
  entry('hint', code, path, message, help)

export const oddMode = (path: ContextPath, mode: string, meant: string): ReportEntry =>
  hint(
    'odd-mode',
    path,
    `mode ${mode} is unusual`,
    `With a leading zero the number is octal already. In decimal, the same digits are mode \`${meant}\`; you most likely mean that.`,
  )

export const sshKeyPlaceholder = (path: ContextPath): ReportEntry =>
  hint(
    'ssh-key',
    path,
    'this is not an SSH key yet',
    'Nobody can log in with it. Put in the line of your .pub file: a type, a long text that starts with AAAA, a comment.',
  )

export const sshKeyWithoutType = (path: ContextPath): ReportEntry =>
  hint(
    'ssh-key',
    path,
    'the SSH key does not name its type',
    'The machine passes over it. Put `ssh-ed25519`, `ssh-rsa` or whatever the .pub file says before the key.',
  )

export const sshKeyDamaged = (path: ContextPath): ReportEntry =>
  hint(
    'ssh-key',
    path,
    'the SSH key is damaged',
    'A part of it is missing, or it is of another type than it says, so nobody can log in with it. Paste the whole line of the .pub file.',
  )

export const passwordNoHash = (path: ContextPath): ReportEntry =>
  hint(
    'password-hash',
    path,
    'this is no password hash',
    'Nobody can log in with it, and if it is the password itself, everyone who sees this config can read it. Put in what `mkpasswd --method=yescrypt` prints.',
  )

export const passwordHashDamaged = (path: ContextPath): ReportEntry =>
  hint(
    'password-hash',
    path,
    'the password hash is not complete',
    'Its last part is shorter or longer than this method makes it, so no password fits. Paste the whole line that `mkpasswd` prints.',
  )

export const specTooNew = (path: ContextPath, image: string, version: string): ReportEntry =>
  hint(
    'spec-too-new',
    path,
    `${image} does not take version ${version} yet`,
    'Its Ignition is older than the configs that this version makes, and refuses them at first boot. Take an older version, or a newer image.',
  )

export const imageFileKept = (path: ContextPath, system: string, file: string): ReportEntry =>
  hint(
    'image-file',
    path,
    `${system} ships ${file}`,
    'Ignition does not replace a file that is there, and the first boot fails. Add `overwrite: true`.',
  )

export const remoteWithoutHash = (path: ContextPath): ReportEntry =>
  hint(
    'remote-without-hash',
    path,
    'the machine takes whatever this address gives',
    'Nothing checks what arrives. Add `verification.hash`: sha512- and the sum that `sha512sum` prints.',
  )

export const unitInFiles = (path: ContextPath): ReportEntry =>
  hint(
    'unit-in-files',
    path,
    'this file is a systemd unit',
    'Under `systemd.units` its text is checked, and it can be enabled. As a file it does not start unless something else enables it.',
  )

export const dropinInFiles = (path: ContextPath, unit: string): ReportEntry =>
  hint(
    'unit-in-files',
    path,
    'this file is a systemd drop-in',
    `Under \`dropins\` of ${unit} in \`systemd.units\` its text is checked, and everything about the unit is in one place.`,
  )

export const detachedContainer = (path: ContextPath, flag: string): ReportEntry =>
  hint(
    'detached-container',
    path,
    `${flag} sends the container to the background`,
    'The command ends at once, so systemd takes the service for finished, and stops or restarts it. Leave the flag out.',
  )

export const engineDependency = (path: ContextPath, service: string): ReportEntry =>
  hint(
    'engine-dependency',
    path,
    `the unit does not wait for ${service}`,
    `It runs containers. Add After=${service} and Requires=${service} to [Unit].`,
  )

export const privateKeyAsPublic = (path: ContextPath): ReportEntry =>
  hint('private-key', path, 'this is a private key', 'Keep it secret and paste the one from the .pub file.')

export const privateKeyInText = (path: ContextPath): ReportEntry =>
  hint(
    'private-key',
    path,
    'this is a private key',
    'Everyone who sees this config can read it, and on many platforms every program on the machine can. Bring it to the machine another way where you can.',
  )

export const plainPassword = (path: ContextPath): ReportEntry =>
  hint(
    'plain-password',
    path,
    'this is a password in plain text',
    'Everyone who sees this config can read it, and on many platforms every program on the machine can. Bring it to the machine another way where you can. “Do not show this hint” turns this off.',
  )

export const rootInHome = (path: ContextPath, directory: string): ReportEntry =>
  hint(
    'root-in-home',
    path,
    `${directory} belongs to root`,
    'The directory is made together with what is in it and belongs to root, so its user cannot write there. List it under `storage.directories` with the same `user`.',
  )

export const finalNewline = (path: ContextPath, file: string): ReportEntry =>
  hint(
    'final-newline',
    path,
    `the last line of ${file} has no line break`,
    'Programs that read line by line can miss it. Write the text as a block, with | after the key.',
  )

export const shadowedDropin = (path: ContextPath, other: string): ReportEntry =>
  hint(
    'shadowed-dropin',
    path,
    `this hides the drop-in of the same name of ${other}`,
    'Of drop-ins with one name, systemd reads only that of the more specific unit. Give it another name to have both.',
  )

export const nobodyLogsIn = (path: ContextPath): ReportEntry =>
  hint(
    'nobody-logs-in',
    path,
    'nobody can log in: no user has an SSH key or a password',
    'Add `ssh_authorized_keys` to a user. Some clouds bring keys of their own for the user `core`. Where another way in is meant, “Do not show this hint” turns this off.',
  )

export const notEnabled = (path: ContextPath): ReportEntry =>
  hint(
    'not-enabled',
    path,
    'the unit says when to start but is not enabled',
    '[Install] counts once the unit is enabled. Add `enabled: true`, or `enabled: false` where something else starts it.',
  )
