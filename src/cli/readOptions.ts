import { parseArgs } from 'node:util'

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

const off = { type: 'boolean', default: false } as const

const options = {
  help: { ...off, short: 'h' },
  version: { ...off, short: 'V' },
  check: { ...off, short: 'c' },
  strict: { ...off, short: 's' },
  pretty: { ...off, short: 'p' },
  raw: { ...off, short: 'r' },
  'raw-errors': off,
  color: { type: 'string', default: 'auto' },
  colour: { type: 'string' },
  input: { type: 'string' },
  output: { type: 'string', short: 'o' },
  'files-dir': { type: 'string', short: 'd' },
  clc: off,
  platform: { type: 'string' },
} as const

/** Reads butane's options. `problem` is what to say of a command line that cannot be read; empty where usage says it all. */
export function readOptions(args: readonly string[]): ReadOptions {
  try {
    const { values, positionals } = parseArgs({ args: args.flatMap(spellOut), options, allowPositionals: true })
    if (positionals.length > (values.input === undefined ? 1 : 0)) return { problem: '' }
    return {
      input: values.input ?? positionals[0],
      output: values.output,
      filesDirectory: values['files-dir'],
      color: values.colour ?? values.color,
      isCheck: values.check,
      isStrict: values.strict,
      isPretty: values.pretty,
      isRaw: values.raw,
      isRawErrors: values['raw-errors'],
      isClc: values.clc || values.platform !== undefined,
      platform: values.platform,
      asksHelp: values.help,
      asksVersion: values.version,
    }
  } catch (error) {
    return { problem: error instanceof Error ? error.message : String(error) }
  }
}

// Go's flags may leave out the value of --color, and may give one to a switch.
function spellOut(argument: string): readonly string[] {
  if (argument === '--color' || argument === '--colour') return [`${argument}=always`]
  const value = /^(--(?!colou?r|input|output|files-dir|platform)[a-z-]+)=(.*)$/.exec(argument)
  if (!value?.[1]) return [argument]
  return /^(?:1|t|T|true|TRUE|True)$/.test(value[2] ?? '') ? [value[1]] : []
}

/** What `--help` prints. */
export const usage = `Usage: kindling [options] [input-file]
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
