import { FlagProblem, parseFlags, type Flag } from './parseFlags.ts'

/** What the command line asks for. */
export interface CommandOptions {
  readonly input: string | undefined
  readonly output: string | undefined
  readonly filesDirectory: string | undefined
  readonly color: string
  readonly isCheck: boolean
  readonly isStrict: boolean
  readonly isPretty: boolean
  readonly isRaw: boolean
  readonly isRawErrors: boolean
  /** Whether the input is a Container Linux Config; naming a platform says so too. */
  readonly isClc: boolean
  readonly platform: string | undefined
  readonly asksHelp: boolean
  readonly asksVersion: boolean
}

export type ReadOptions = CommandOptions | { readonly problem: string }

const flags: readonly Flag[] = [
  { name: 'help', short: 'h', isSwitch: true },
  { name: 'version', short: 'V', isSwitch: true },
  { name: 'check', short: 'c', isSwitch: true },
  { name: 'strict', short: 's', isSwitch: true },
  { name: 'pretty', short: 'p', isSwitch: true },
  { name: 'raw', short: 'r', isSwitch: true },
  { name: 'raw-errors', isSwitch: true },
  { name: 'color', alone: 'always' },
  { name: 'colour', alone: 'always' },
  { name: 'input' },
  { name: 'output', short: 'o' },
  { name: 'files-dir', short: 'd' },
  { name: 'clc', isSwitch: true },
  { name: 'platform' },
]

/** Reads butane's options. `problem` is what to say of a command line that cannot be read; empty where usage says it all. */
export function readOptions(args: readonly string[]): ReadOptions {
  try {
    return findOptions(args)
  } catch (error) {
    if (error instanceof FlagProblem) return { problem: error.message }
    throw error
  }
}

function findOptions(args: readonly string[]): ReadOptions {
  const { values, positionals } = parseFlags(args, flags)
  const isOn = (name: string): boolean => values.get(name) === 'true'
  // Empty names count as none.
  const nameOf = (name: string): string | undefined => values.get(name) || undefined
  const input = nameOf('input')
  if (positionals.length > (input === undefined ? 1 : 0)) return { problem: '' }
  return {
    input: input ?? (positionals[0] || undefined),
    output: nameOf('output'),
    filesDirectory: nameOf('files-dir'),
    color: values.get('colour') ?? values.get('color') ?? 'auto',
    isCheck: isOn('check'),
    isStrict: isOn('strict'),
    isPretty: isOn('pretty'),
    isRaw: isOn('raw'),
    isRawErrors: isOn('raw-errors'),
    isClc: isOn('clc') || values.has('platform'),
    platform: values.get('platform'),
    asksHelp: isOn('help'),
    asksVersion: isOn('version'),
  }
}

/** What `--help` prints. */
export const usage = `Usage: kindling [options] [input-file]
       kindling convert [options] [input-file]
Options:
  -c, --check                     check config without producing output
      --clc                       read a Container Linux Config, as ct does
      --color string[="always"]   control color output: "auto", "always", or "never" (default "auto")
  -d, --files-dir string          allow embedding local files from this directory
  -h, --help                      show usage and exit
  -o, --output string             write to output file instead of stdout
      --platform string           where the dynamic data of a Container Linux Config comes from
  -p, --pretty                    output formatted json
  -r, --raw                       never wrap in a MachineConfig; force Ignition output
      --raw-errors                show raw errors, rather than pretty printing them
  -s, --strict                    fail on any warning
  -V, --version                   print the version and exit
`
