import { bytesOf } from '../ignition/bytes.ts'
import { translate } from '../library/translate.ts'
import type { TranslateOptions, TranslateResult } from '../translate/result.ts'
import { decodeText } from './decodeText.ts'
import { formatReport } from './formatReport.ts'
import { readOptions, usage, type CommandOptions } from './readOptions.ts'
import { runConvert } from './runConvert.ts'
import { CommandFailure, isColored, type CommandResult, type World } from './world.ts'

/** Runs the command: butane's options, output, messages and exit codes; `convert` as first word is a command of its own. */
export function run(args: readonly string[], world: World): CommandResult {
  try {
    return args[0] === 'convert' ? runConvert(args.slice(1), world) : runTranslate(args, world)
  } catch (error) {
    if (error instanceof CommandFailure) return { stdout: '', stderr: `${error.message}\n`, exit: 1 }
    throw error
  }
}

function runTranslate(args: readonly string[], world: World): CommandResult {
  const options = readOptions(args)
  if ('problem' in options) return refused(options.problem)
  if (options.asksHelp) return { stdout: usage, stderr: '', exit: 0 }
  if (options.asksVersion) return { stdout: `${world.version}\n`, stderr: '', exit: 0 }
  return translateInput(options, world)
}

const refused = (problem: string): CommandResult => ({
  stdout: '',
  stderr: problem === '' ? usage : `${usage}${problem}\n`,
  exit: 2,
})

function translateInput(options: CommandOptions, world: World): CommandResult {
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
