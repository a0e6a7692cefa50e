import type { ContextPath } from '../path.ts'
import type { ReportEntry } from '../report.ts'
import { entry } from './entry.ts'

// What of a `run` command or a compose file cannot be carried over into a unit, or changes on the way.

export const noImage = (path: ContextPath): ReportEntry =>
  entry(
    'error',
    'run-without-image',
    path,
    'no image: nothing says what to run',
    'The image follows the flags: `docker run -p 80:80 nginx`.',
  )

export const openQuote = (path: ContextPath): ReportEntry =>
  entry('warning', 'run-open-quote', path, 'a quote is never closed', 'Everything behind it is taken as one word.')

export const restOfLine = (path: ContextPath): ReportEntry =>
  entry('info', 'run-rest', path, 'left out: what follows the command', 'Only the first `run` command is read.')

export const otherCommand = (path: ContextPath, command: string): ReportEntry =>
  entry(
    'warning',
    'run-other-command',
    path,
    `left out: \`${command}\``,
    'Only `docker run` and `podman run` are carried over. Write other commands as a unit.',
  )

export const needsTerminal = (path: ContextPath, flag: string): ReportEntry =>
  entry(
    'warning',
    'run-terminal',
    path,
    `\`${flag}\` needs a terminal`,
    'Left out. A service has none, so the container could stop at once.',
  )

export const dependsOnShell = (path: ContextPath, word: string): ReportEntry =>
  entry(
    'warning',
    'run-folder',
    path,
    `\`${word}\` depends on where you type it`,
    'Left out. The machine does not know that folder: give the full path.',
  )

export const shellText = (path: ContextPath, word: string, expansion: string): ReportEntry =>
  entry(
    'warning',
    'run-expansion',
    path,
    `\`${word}\`: only your shell knows \`${expansion}\``,
    'It is taken as it is written. Put in what it stands for.',
  )

export const variableWithoutValue = (path: ContextPath, name: string): ReportEntry =>
  entry(
    'warning',
    'run-variable',
    path,
    `\`${name}\` has no value here`,
    'The command takes it from your shell, which the machine has not. Put the value in.',
  )

export const fileOfShell = (path: ContextPath, file: string): ReportEntry =>
  entry(
    'warning',
    'run-file',
    path,
    `\`${file}\` is a file of your own machine`,
    'Write it onto the new one with the goal Write a file, and give its full path.',
  )

export const unknownFlag = (path: ContextPath, flag: string): ReportEntry =>
  entry(
    'warning',
    'run-unknown-flag',
    path,
    `neither Docker nor Podman is known to have \`${flag}\``,
    'Kept as one that stands alone. Tie a value to it with `=`.',
  )

export const noPodmanFlag = (path: ContextPath, flag: string): ReportEntry =>
  entry(
    'warning',
    'run-no-podman-flag',
    path,
    `Podman has no \`${flag}\``,
    'Left out. Put both containers on one network instead.',
  )

export const restartLimit = (path: ContextPath, count: string): ReportEntry =>
  entry(
    'info',
    'run-restart-limit',
    path,
    `systemd does not stop after ${count} restarts`,
    'It gives up where a service fails five times within ten seconds. Set `StartLimitBurst=` for another number.',
  )

export const networkMissing = (path: ContextPath, network: string): ReportEntry =>
  entry(
    'info',
    'run-network',
    path,
    `the network \`${network}\` has to be there before the container starts`,
    'Nothing of this command makes it. Make it in a unit that this one needs.',
  )

export const composeKeyLost = (path: ContextPath, key: string, help: string): ReportEntry =>
  entry('warning', 'compose-key', path, `left out: \`${key}\``, help)

export const composeBuild = (path: ContextPath, service: string): ReportEntry =>
  entry(
    'warning',
    'compose-build',
    path,
    `left out: \`${service}\` is built from sources`,
    'A machine that has just started has none. Push the image to a registry and name it as `image`.',
  )

export const composeEmpty = (path: ContextPath): ReportEntry =>
  entry(
    'error',
    'compose-empty',
    path,
    'no service with an image',
    'Services stand below `services`, each with its `image`.',
  )

export const composeCondition = (path: ContextPath, service: string): ReportEntry =>
  entry(
    'info',
    'compose-condition',
    path,
    `systemd waits until \`${service}\` has started, not until it is ready`,
    'Let the program try again until the other answers.',
  )

export const noRunCommand = (path: ContextPath): ReportEntry =>
  entry(
    'error',
    'no-run-command',
    path,
    'no `docker run` or `podman run` in it',
    'Paste the whole command, such as `docker run -p 80:80 nginx`.',
  )
