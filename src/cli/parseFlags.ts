/** An option of a command. */
export interface Flag {
  readonly name: string
  /** One letter. */
  readonly short?: string
  /** Whether it is on or off. Others take a value. */
  readonly isSwitch?: true
  /** What it stands for where it is given no value; a value has to follow `=` then. */
  readonly alone?: string
}

/** What a command line says: the value of each option by its name (`true` and `false` of a switch), and the rest. */
export interface ParsedFlags {
  readonly values: ReadonlyMap<string, string>
  readonly positionals: readonly string[]
}

/** What is wrong with a command line, in the reference's words. */
export class FlagProblem extends Error {}

/** Reads a command line as Go's pflag does, which the `butane` command uses. Throws a `FlagProblem`. */
export function parseFlags(args: readonly string[], flags: readonly Flag[]): ParsedFlags {
  const line: Line = { rest: [...args], flags, values: new Map() }
  const positionals: string[] = []
  for (let arg = line.rest.shift(); arg !== undefined; arg = line.rest.shift()) {
    if (arg === '--') positionals.push(...line.rest.splice(0))
    else if (arg.startsWith('--')) readLong(line, arg)
    else if (arg.startsWith('-') && arg !== '-') readShorts(line, arg.slice(1))
    else positionals.push(arg)
  }
  return { values: line.values, positionals }
}

/** A command line while it is read. */
interface Line {
  readonly rest: string[]
  readonly flags: readonly Flag[]
  readonly values: Map<string, string>
}

function readLong(line: Line, arg: string): void {
  const [, name = '', value] = /^--([^=]*)(?:=(.*))?$/s.exec(arg) ?? []
  if (name === '' || name.startsWith('-')) throw new FlagProblem(`bad flag syntax: ${arg}`)
  const flag = line.flags.find((known) => known.name === name)
  if (!flag) throw new FlagProblem(`unknown flag: --${name}`)
  set(line, flag, value ?? implied(flag) ?? next(line, `--${name}`))
}

/** Reads joined letters: switches, and at the end perhaps one that takes a value, which may follow it at once. */
function readShorts(line: Line, letters: string): void {
  for (let rest = letters; rest !== '';) {
    const letter = rest.charAt(0)
    const flag = line.flags.find(({ short }) => short === letter)
    if (!flag) throw new FlagProblem(`unknown shorthand flag: '${letter}' in -${rest}`)
    const behind = rest.slice(1)
    const isAssigned = behind.length > 1 && behind.startsWith('=')
    if (isAssigned) set(line, flag, behind.slice(1))
    else if (flag.isSwitch) set(line, flag, 'true')
    else set(line, flag, behind === '' ? next(line, `'${letter}' in -${rest}`) : behind)
    rest = flag.isSwitch && !isAssigned ? behind : ''
  }
}

const implied = ({ isSwitch, alone }: Flag): string | undefined => (isSwitch ? 'true' : alone)

function next({ rest }: Line, name: string): string {
  const value = rest.shift()
  if (value === undefined) throw new FlagProblem(`flag needs an argument: ${name}`)
  return value
}

function set({ values }: Line, flag: Flag, value: string): void {
  values.set(flag.name, flag.isSwitch ? String(readSwitch(flag, value)) : value)
}

function readSwitch({ name, short }: Flag, value: string): boolean {
  if (/^(?:1|t|T|true|TRUE|True)$/.test(value)) return true
  if (/^(?:0|f|F|false|FALSE|False)$/.test(value)) return false
  const both = short === undefined ? `--${name}` : `-${short}, --${name}`
  const reason = `strconv.ParseBool: parsing ${JSON.stringify(value)}: invalid syntax`
  throw new FlagProblem(`invalid argument ${JSON.stringify(value)} for "${both}" flag: ${reason}`)
}
