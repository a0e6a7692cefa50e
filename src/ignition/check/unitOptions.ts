import { bytesOf, textOf } from '../bytes.ts'
import { quoteText } from '../quoteText.ts'
import { UnitBuffer } from './unitBuffer.ts'

/** What Ignition reads in a unit file. */
export interface UnitReading {
  /** Why it refuses the file, in its words. */
  readonly problem?: string
  /** What stands behind the name of a section, where that is the problem. */
  readonly garbage?: string | undefined
  /** The names of the sections that have options. */
  readonly sections: ReadonlySet<string>
}

/**
 * Reads a unit file by the rules of go-systemd, which Ignition checks units with: what stands before the first section is
 * passed over, a section counts by its options, and a line may have 2,047 bytes. The length is looked at between two
 * steps of reading alone, and in what is buffered by then, so some longer lines go unnoticed.
 */
export function readUnit(contents: string): UnitReading {
  const reading: Reading = {
    input: new UnitBuffer(bytesOf(contents)),
    sections: new Set(),
    section: '',
    garbage: undefined,
  }
  let step: Step | undefined = outside
  while (step !== undefined) {
    if (reading.input.isLineTooLong()) return { sections: reading.sections, problem: 'line too long (max 2048 bytes)' }
    const next: Step | string | undefined = step(reading)
    if (typeof next === 'string') return { sections: reading.sections, problem: next, garbage: reading.garbage }
    step = next
  }
  return { sections: reading.sections }
}

interface Reading {
  readonly input: UnitBuffer
  readonly sections: Set<string>
  /** The name of the section being read. */
  section: string
  garbage: string | undefined
}

/** One step of reading: gives the next one, nothing at the end, or the problem it meets. */
type Step = (reading: Reading) => Step | string | undefined

/** White space of Unicode as Go sees it; unlike JavaScript's it has U+0085 and not U+FEFF. */
const BLANK = '[\\t-\\r \\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]'
const BLANKS = new RegExp(`^${BLANK}*$`)
const LEADING = new RegExp(`^${BLANK}+`)

function outside({ input }: Reading): Step | undefined {
  const character = input.take()
  if (character === undefined) return undefined
  if (character === '[') return sectionName
  return isComment(character) ? commentOutside : outside
}

function inside({ input }: Reading): Step | undefined {
  const character = input.peek()
  if (character === undefined) return undefined
  const isTaken = BLANKS.test(character) || character === '[' || isComment(character)
  if (!isTaken) return optionName
  input.take()
  if (character === '[') return sectionName
  return isComment(character) ? commentInside : inside
}

function sectionName(reading: Reading): Step | string {
  const { bytes, isEnd } = reading.input.takeThrough(']')
  if (isEnd) return 'unable to find end of section'
  reading.section = textOf(bytes.subarray(0, -1))
  return sectionEnd
}

function sectionEnd(reading: Reading): Step | string {
  const garbage = trim(textOf(reading.input.takeLine().bytes))
  if (garbage === '') return inside
  reading.garbage = garbage
  return `found garbage after section name : ${quoteText(garbage)}`
}

function commentOutside({ input }: Reading): Step {
  skipComment(input)
  return outside
}

function commentInside({ input }: Reading): Step {
  skipComment(input)
  return inside
}

function optionName({ input }: Reading): Step | string {
  for (;;) {
    const character = input.take()
    if (character === undefined) return 'EOF'
    if (character === '\n' || character === '\r') return 'unexpected newline encountered while parsing option name'
    if (character === '=') return optionValue
  }
}

function optionValue(reading: Reading): Step {
  const { bytes } = reading.input.takeLine()
  if (bytes.at(-1) === BACKSLASH) return optionValue
  reading.sections.add(reading.section)
  return inside
}

const BACKSLASH = 0x5c
const SPACE = 0x20

/** A comment goes on in the next line after a backslash, even one with a space behind it. */
function skipComment(input: UnitBuffer): void {
  for (;;) {
    const { bytes } = input.takeLine()
    const last = bytes.at(-1) === SPACE ? bytes.at(-2) : bytes.at(-1)
    if (last !== BACKSLASH) return
  }
}

const isComment = (character: string): boolean => character === '#' || character === ';'

function trim(text: string): string {
  const start = text.replace(LEADING, '')
  let end = start.length
  while (end > 0 && BLANKS.test(start.charAt(end - 1))) end -= 1
  return start.slice(0, end)
}
