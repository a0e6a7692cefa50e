import { readRunWords, type ReadRun } from './readRunWords.ts'
import type { Engine } from './run.ts'
import { readCommand, type ShellWord } from './shellWords.ts'

/** A `run` command that was found in a text. */
export interface RunLine extends ReadRun {
  readonly words: readonly ShellWord[]
  /** The command as far as it was read. */
  readonly start: number
  readonly end: number
  /** What follows in the text and is no part of the command; blank where nothing does. */
  readonly rest: string
  readonly isOpen: boolean
}

/** Finds `docker run …` or `podman run …` in a text, also behind `sudo`, variables, a prompt or other commands. */
export const readRunLine = (text: string): RunLine | undefined => runLineFrom(text, 0)

/** Finds all `run` commands of a text; those in comments only where there are no others. */
export function readRunLines(text: string): readonly RunLine[] {
  const lines: RunLine[] = []
  let line = runLineFrom(text, 0)
  while (line) {
    lines.push(line)
    line = runLineFrom(text, line.end)
  }
  const plain = lines.filter(({ start }) => !/^[ \t]*#/.test(text.slice(text.lastIndexOf('\n', start - 1) + 1, start)))
  return plain.length > 0 ? plain : lines
}

function runLineFrom(text: string, from: number): RunLine | undefined {
  COMMAND.lastIndex = from
  const found = COMMAND.exec(text)
  if (!found?.groups) return undefined
  const { before = '', engine = '', head = '' } = found.groups
  const start = found.index + before.length
  const { words, end, isOpen } = readCommand(text, start + head.length)
  return {
    ...readRunWords(words, engineOf(engine)),
    words,
    start,
    end,
    rest: text.slice(end).trim(),
    isOpen,
  }
}

/** Whether a text is commands of Docker or Podman before anything else, with a `run` among them. */
export function isRunLine(text: string): boolean {
  return FIRST.test(text) && readRunLine(text) !== undefined
}

/** Whether a line of a text is a `run` command, whatever stands before. */
export const hasRunLine = (text: string): boolean =>
  readRunLines(text).some(({ start }) => BEFORE.test(text.slice(text.lastIndexOf('\n', start - 1) + 1, start)))

/** What may stand before a command: a prompt, `sudo`, variables. */
const PREFIX = String.raw`(?:[$#>%][ \t]+)?(?:(?:sudo(?:[ \t]+-\w+)*|exec|time|\w+=\S*)[ \t]+)*`
const FIRST = new RegExp(String.raw`^(?:#[^\n]*\n|\s)*${PREFIX}(?:\S*\/)?(?:docker|podman)\s`)
const BEFORE = new RegExp(`^[ \t]*${PREFIX}$`)

/** Blanks, and lines that go on. */
const GAP = String.raw`(?:[ \t]|\\\r?\n)+`
/** Flags of the engine itself, such as `--context NAME`. */
const ENGINE_FLAGS = String.raw`(?:${GAP}--?[\w-]+(?:=\S+|${GAP}(?!(?:container|run|create)\s)[^\s-]\S*)?)*`
const COMMAND = new RegExp(
  String.raw`(?<before>^|[\s;&|(])(?<head>(?:[\w./-]*\/)?(?<engine>docker|podman)${ENGINE_FLAGS}(?:${GAP}container)?${GAP}(?:run|create)(?=\s|\\))`,
  'g',
)

const engineOf = (text: string): Engine => (text === 'podman' ? 'podman' : 'docker')

/** A text without what may stand before a command. */
export const withoutPrefix = (text: string): string => text.replace(new RegExp(`^[ \t]*${PREFIX}`), '')
