import { convert } from '../convert/convert.ts'
import { bytesOf } from '../ignition/bytes.ts'
import { convertUsage, readConvertOptions, type ConvertCommand } from './convertOptions.ts'
import { decodeText } from './decodeText.ts'
import { formatReport } from './formatReport.ts'
import { isColored, type CommandResult, type World } from './world.ts'

/**
 * Runs `kindling convert`: Butane to stdout, what is lost to stderr. Exit code 1 where the input is refused or, with
 * `--strict`, anything is lost; 2 for a command line that cannot be read.
 */
export function runConvert(args: readonly string[], world: World): CommandResult {
  const options = readConvertOptions(args)
  if ('problem' in options) {
    const problem = options.problem === '' ? '' : `${options.problem}\n`
    return { stdout: '', stderr: `${convertUsage}${problem}`, exit: 2 }
  }
  return options.asksHelp ? { stdout: convertUsage, stderr: '', exit: 0 } : convertInput(options, world)
}

function convertInput(options: ConvertCommand, world: World): CommandResult {
  const source = world.readInput(options.input)
  const { text, losses } = convert(decodeText(source), options)
  const report = formatReport(losses, source, {
    filename: options.input ?? '<stdin>',
    isColored: isColored(options.color, world),
    isRaw: options.isRawErrors,
  })
  const failed = (message: string): CommandResult => ({ stdout: '', stderr: `${report}${message}\n`, exit: 1 })
  if (text === undefined) return failed('Error converting config: the input is refused')
  if (options.isStrict && losses.some(({ kind }) => kind !== 'info')) {
    return failed('Something is lost and --strict was specified')
  }
  if (options.output === undefined) return { stdout: text, stderr: report, exit: 0 }
  world.writeOutput(options.output, bytesOf(text))
  return { stdout: '', stderr: report, exit: 0 }
}
