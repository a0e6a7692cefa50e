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

type Meaning = Pick<OtherCommand, 'kind' | 'network'>

const leftOut: Meaning = { kind: 'left out', network: '' }
const notNeeded: Meaning = { kind: 'not needed', network: '' }

function meaningOf(command: string): Meaning {
  const [engine = '', noun = '', ...others] = readCommand(command).words.map(({ text }) => text)
  if (!/^(?:\S*\/)?(?:docker|podman)$/.test(engine)) return leftOut
  if (ENOUGH.has(noun)) return notNeeded
  const [verb, ...words] = others
  if (verb !== 'create') return leftOut
  if (noun === 'network') return networkOf(words)
  return noun === 'volume' && words.length === 1 ? notNeeded : leftOut
}

function networkOf(words: readonly string[]): Meaning {
  const [name = '', ...others] = words.filter((word) => !/^(?:-d|--driver)$|^(?:--driver=)?bridge$/.test(word))
  return name.startsWith('-') || others.length > 0 ? leftOut : { kind: 'network', network: name }
}

/** What the unit does by itself. */
const ENOUGH: ReadonlySet<string> = new Set(['pull', 'stop', 'rm', 'kill', 'start', 'ps', 'logs'])
