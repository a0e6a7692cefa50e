import { longFlag, shortFlag } from './runFlags.ts'
import type { Engine, Run, RunOption } from './run.ts'

/** A word with its place. */
export interface RunWord {
  readonly text: string
  readonly start: number
  readonly end: number
}

/** What the words behind `run` say. */
export interface ReadRun {
  readonly run: Run
  /** Flags that neither command has; they are kept as they stand. */
  readonly unknown: readonly RunOption[]
  /** The place of the image; undefined where there is none. */
  readonly image: RunWord | undefined
}

/** Reads the words behind `docker run`: flags up to the image, then the command. */
export function readRunWords(words: readonly RunWord[], engine: Engine): ReadRun {
  const options: RunOption[] = []
  const unknown: RunOption[] = []
  let index = 0
  while (index < words.length) {
    const word = words[index]
    if (!word || !isFlag(word.text)) break
    index += 1
    if (word.text === '--') break
    const read = readFlags(word, words[index])
    options.push(...read.options)
    unknown.push(...read.unknown)
    if (read.takesNext) index += 1
  }
  const image = words[index]
  const command = words.slice(index + 1).map(({ text }) => text)
  return { run: { engine, options, image: image?.text ?? '', command }, unknown, image }
}

const isFlag = (text: string): boolean => text.startsWith('-') && text !== '-'

interface ReadFlags {
  readonly options: readonly RunOption[]
  readonly unknown: readonly RunOption[]
  readonly takesNext: boolean
}

function readFlags(word: RunWord, next: RunWord | undefined): ReadFlags {
  return word.text.startsWith('--') ? readLong(word, next) : readShort(word, next)
}

function readLong(word: RunWord, next: RunWord | undefined): ReadFlags {
  const [, written = '', value] = /^--([^=]*)(?:=([\s\S]*))?$/.exec(word.text) ?? []
  const flag = longFlag(written)
  const takesNext = flag?.takesValue === true && value === undefined && next !== undefined
  const option = { name: flag?.name ?? written, value: takesNext ? next.text : value, ...spanOf(word, takesNext, next) }
  return { options: [option], unknown: flag ? [] : [option], takesNext }
}

// `-dp 80:80`, `-p80:80` and `-p=80:80` are all the same to both commands.
function readShort(word: RunWord, next: RunWord | undefined): ReadFlags {
  const options: RunOption[] = []
  const unknown: RunOption[] = []
  const letters = word.text.slice(1)
  for (const [index, letter] of Array.from(letters).entries()) {
    const flag = shortFlag(letter)
    const rest = Array.from(letters)
      .slice(index + 1)
      .join('')
    if (flag?.takesValue === true) {
      const takesNext = rest === '' && next !== undefined
      const value = takesNext ? next.text : rest.replace(/^=/, '')
      return { options: [...options, { name: flag.name, value, ...spanOf(word, takesNext, next) }], unknown, takesNext }
    }
    const option = { name: flag?.name ?? letter, value: undefined, start: word.start, end: word.end }
    options.push(option)
    if (!flag) unknown.push(option)
  }
  return { options, unknown, takesNext: false }
}

const spanOf = (word: RunWord, takesNext: boolean, next: RunWord | undefined) => ({
  start: word.start,
  end: takesNext && next ? next.end : word.end,
})
