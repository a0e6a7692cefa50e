import { bytesOf } from '../ignition/bytes.ts'
import { translate } from '../library/translate.ts'
import type { LocalFiles, TranslateOptions, TranslateResult } from '../translate/result.ts'
import { decodeText } from './decodeText.ts'
import { formatReport } from './formatReport.ts'
import { readOptions, usage, type CommandOptions } from './readOptions.ts'

/** The world as the command sees it. Errors carry the system's words: `open a.bu: no such file or directory`. */
export interface World {
  readonly readInput: (path: string | undefined) => Uint8Array
  readonly writeOutput: (path: string, content: Uint8Array) => void
  readonly openFilesDirectory: (path: string) => LocalFiles
  readonly isTerminal: boolean
  readonly version: string
}

export interface CommandResult {
  readonly stdout: string
  readonly stderr: string
  readonly exit: number
}

/** Runs the command: butane's options, output, messages and exit codes. */
export function run(args: readonly string[], world: World): CommandResult {
  const options = readOptions(args)
  if ('problem' in options) return refused(options.problem)
  if (options.asksHelp) return { stdout: usage, stderr: '', exit: 0 }
  if (options.asksVersion) return { stdout: `${world.version}\n`, stderr: '', exit: 0 }
  try {
    return convert(options, world)
  } catch (error) {
    if (error instanceof CommandFailure) return { stdout: '', stderr: `${error.message}\n`, exit: 1 }
    throw error
  }
}

const refused = (problem: string): CommandResult => ({
  stdout: '',
  stderr: problem === '' ? usage : `${usage}${problem}\n`,
  exit: 2,
})

/** Something outside the config went wrong: a file that cannot be read or written. */
export class CommandFailure extends Error {}

function convert(options: CommandOptions, world: World): CommandResult {
  const source = world.readInput(options.input)
  const result = translate(decodeText(source), translateOptions(options, world))
  const report = formatReport(result.report, source, {
    filename: options.input ?? '<stdin>',
    isColored: isColored(options.color, world),
    isRaw: options.isRawErrors,
  })
  const failed = (message: string): CommandResult => ({ stdout: '', stderr: `${report}${message}\n`, exit: 1 })
  if (result.output === undefined) return failed(finalError(result, options))
  if (options.isStrict && result.report.length > 0) return failed('Config produced warnings and --strict was specified')
  if (options.isCheck) return { stdout: '', stderr: report, exit: 0 }
  const output = `${result.output}\n`
  if (options.output === undefined) return { stdout: output, stderr: report, exit: 0 }
  world.writeOutput(options.output, bytesOf(output))
  return { stdout: '', stderr: report, exit: 0 }
}

function translateOptions(options: CommandOptions, world: World): TranslateOptions {
  const { filesDirectory, platform } = options
  return {
    pretty: options.isPretty,
    raw: options.isRaw,
    language: options.isClc ? 'clc' : 'butane',
    ...(platform !== undefined && { platform }),
    ...(filesDirectory && { files: world.openFilesDirectory(filesDirectory), filesDirectory }),
  }
}

function finalError({ error = '' }: TranslateResult, { isClc }: CommandOptions): string {
  return isClc ? error : `Error translating config: ${error}`
}

function isColored(color: string, { isTerminal }: World): boolean {
  if (color === 'auto') return isTerminal
  return color === 'always' || color === 'yes'
}
