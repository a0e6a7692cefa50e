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
export function readRunLine(text: string): RunLine | undefined {
  const found = COMMAND.exec(text)
  if (!found?.groups) return undefined
  const { before = '', engine = '', head = '' } = found.groups
  const start = found.index + before.length
  const { words, end, isOpen } = readCommand(text, found.index + before.length + head.length)
  return {
    ...readRunWords(words, engineOf(engine)),
    words,
    start,
    end,
    rest: text.slice(end).trim(),
    isOpen,
  }
}

/** Whether a text is a `run` command before anything else. */
export function isRunLine(text: string): boolean {
  return /^(?:#[^\n]*\n|\s)*(?:[$#>%]\s+)?(?:(?:sudo(?:\s+-\w+)*|exec|time|\w+=\S*)\s+)*(?:\S*\/)?(?:docker|podman)\s+(?:(?:container\s+)?run|create)\s/.test(
    text,
  )
}

const COMMAND =
  /(?<before>^|[\s;&|(])(?<head>(?:[\w./-]*\/)?(?<engine>docker|podman)(?:[ \t]+--?[\w-]+(?:=\S+)?)*(?:[ \t]+container)?[ \t]+(?:run|create)(?=\s|\\))/

const engineOf = (text: string): Engine => (text === 'podman' ? 'podman' : 'docker')
