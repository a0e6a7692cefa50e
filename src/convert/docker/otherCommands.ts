import { readCommand } from './shellWords.ts'
import { withoutPrefix, type RunLine } from './readRunLine.ts'

/** A command that stands beside `run` commands. */
export interface OtherCommand {
  readonly text: string
  readonly start: number
  readonly end: number
  readonly kind: 'network' | 'not needed' | 'left out'
  /** The network that it makes. */
  readonly network: string
}

/** The commands around `run` commands, with what becomes of them. */
export function otherCommands(text: string, lines: readonly RunLine[]): readonly OtherCommand[] {
  const ends = [0, ...lines.map(({ end }) => end)]
  return ends.flatMap((start, index) => commandsBetween(text, start, lines[index]?.start ?? text.length))
}

function commandsBetween(text: string, from: number, to: number): readonly OtherCommand[] {
  const commands: OtherCommand[] = []
  let start = from
  while (start < to) {
    const end = Math.max(start + 1, Math.min(endOf(text, start), to))
    const written = text.slice(start, end)
    const command = withoutPrefix(written).trim()
    if (/\w/.test(command) && !written.trimStart().startsWith('#')) {
      const place = { start: start + written.indexOf(written.trimStart()), end: start + written.trimEnd().length }
      commands.push({ text: written.trim(), ...place, ...meaningOf(command) })
    }
    start = end
  }
  return commands
}

function endOf(text: string, start: number): number {
  if (text.startsWith('#', start)) return (text.indexOf('\n', start) + 1 || text.length + 1) - 1
  return readCommand(text, start).end
}

function meaningOf(command: string): Pick<OtherCommand, 'kind' | 'network'> {
  const [engine = '', noun = '', verb = '', ...others] = readCommand(command).words.map((word) => word.text)
  const leftOut = { kind: 'left out', network: '' } as const
  if (!/^(?:\S*\/)?(?:docker|podman)$/.test(engine)) return leftOut
  const named = others.filter((word) => !/^(?:-d|--driver)$|^(?:--driver=)?bridge$/.test(word))
  const [name = ''] = named
  const isPlain = named.length === 1 && !name.startsWith('-')
  if (noun === 'network' && verb === 'create' && isPlain) return { kind: 'network', network: name }
  const isMade = noun === 'volume' && verb === 'create' && others.length === 1
  return isMade || ENOUGH.has(noun) ? { kind: 'not needed', network: '' } : leftOut
}

/** What the unit does by itself. */
const ENOUGH: ReadonlySet<string> = new Set(['pull', 'stop', 'rm', 'kill', 'start', 'ps', 'logs'])
