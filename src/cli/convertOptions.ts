import type { WantedSpec } from '../convert/convert.ts'
import { languageTitles, type ConvertedLanguage } from '../convert/language.ts'
import { findSpec, isVariant } from '../spec/registry.ts'
import { FlagProblem, parseFlags, type Flag } from './parseFlags.ts'

/** What the command line of `kindling convert` asks for. */
export interface ConvertCommand {
  readonly input: string | undefined
  readonly output: string | undefined
  readonly from: ConvertedLanguage | undefined
  readonly to: WantedSpec | undefined
  readonly platform: string | undefined
  readonly color: string
  readonly isStrict: boolean
  readonly isRawErrors: boolean
  readonly asksHelp: boolean
}

const flags: readonly Flag[] = [
  { name: 'help', short: 'h', isSwitch: true },
  { name: 'strict', short: 's', isSwitch: true },
  { name: 'raw-errors', isSwitch: true },
  { name: 'color', alone: 'always' },
  { name: 'colour', alone: 'always' },
  { name: 'output', short: 'o' },
  { name: 'from' },
  { name: 'to' },
  { name: 'platform' },
]

/** Reads the options of `kindling convert`. `problem` is what to say of a command line that cannot be read. */
export function readConvertOptions(args: readonly string[]): ConvertCommand | { readonly problem: string } {
  try {
    return findOptions(args)
  } catch (error) {
    if (error instanceof FlagProblem) return { problem: error.message }
    throw error
  }
}

function findOptions(args: readonly string[]): ConvertCommand | { readonly problem: string } {
  const { values, positionals } = parseFlags(args, flags)
  if (positionals.length > 1) return { problem: '' }
  return {
    input: positionals[0] || undefined,
    output: values.get('output') || undefined,
    from: languageOf(values.get('from')),
    to: specOf(values.get('to')),
    platform: values.get('platform'),
    color: values.get('colour') ?? values.get('color') ?? 'auto',
    isStrict: values.get('strict') === 'true',
    isRawErrors: values.get('raw-errors') === 'true',
    asksHelp: values.get('help') === 'true',
  }
}

const languages = Object.keys(languageTitles).filter((name): name is ConvertedLanguage => name in languageTitles)

function languageOf(name: string | undefined): ConvertedLanguage | undefined {
  const found = languages.find((language) => language === name)
  if (name !== undefined && !found) throw new FlagProblem(`unknown language: ${name}`)
  return found
}

function specOf(name: string | undefined): WantedSpec | undefined {
  if (name === undefined) return undefined
  const [variant = '', version] = name.split(':')
  if (!isVariant(variant)) throw new FlagProblem(`unknown variant: ${variant}`)
  if (version === undefined) return { variant }
  if (!findSpec(variant, version)) throw new FlagProblem(`unknown spec: ${name}`)
  return { variant, version }
}

/** What `kindling convert --help` prints. */
export const convertUsage = `Usage: kindling convert [options] [input-file]
Turns a config in another language, or of another spec, into Butane. What is lost goes to stderr.
Options:
      --color string[="always"]   control color output: "auto", "always", or "never" (default "auto")
      --from string               what the input is, where it cannot be told:
                                  ${languages.slice(0, 4).join(', ')},
                                  ${languages.slice(4).join(', ')}
  -h, --help                      show usage and exit
  -o, --output string             write to output file instead of stdout
      --platform string           where the dynamic data of a Container Linux Config comes from
      --raw-errors                show raw losses, rather than pretty printing them
  -s, --strict                    fail if anything is lost
      --to string                 the spec to write: a variant, or one with its version as in flatcar:1.1.0
`
