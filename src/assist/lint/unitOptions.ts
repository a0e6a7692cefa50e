/** A setting of a unit file. */
export interface UnitOption {
  readonly section: string
  readonly name: string
  /** The value; lines that go on after a backslash are put together. */
  readonly value: string
  /** Where its first line is in the text of the unit. */
  readonly start: number
  readonly end: number
}

/** The settings of a unit file in their order; what is no setting is passed over. */
export function unitOptions(contents: string): readonly UnitOption[] {
  const options: UnitOption[] = []
  let section = ''
  for (const { start, lines } of logicalLines(contents)) {
    const [line = ''] = lines
    section = /^\[(.+)\]$/.exec(line)?.[1] ?? section
    const [, name, value] = /^([^[=][^=]*?)\s*=\s*(.*)$/s.exec(lines.map(withoutBackslash).join(' ')) ?? []
    if (name === undefined || value === undefined) continue
    options.push({ section, name, value: value.trim(), start, end: start + line.length })
  }
  return options
}

/** The words of the values of some settings, such as the units that `After` and `Requires` name. */
export function wordsOf(options: readonly UnitOption[], ...names: readonly string[]): readonly string[] {
  return options.filter(({ name }) => names.includes(name)).flatMap(({ value }) => value.split(/\s+/).filter(Boolean))
}

interface LogicalLine {
  readonly start: number
  /** The line and those that go on after its backslash, without the comments between them. */
  readonly lines: readonly string[]
}

function logicalLines(contents: string): readonly LogicalLine[] {
  const found: { readonly start: number; readonly lines: string[] }[] = []
  let goesOn = false
  for (const [text, offset] of linesOf(contents)) {
    const line = text.trim()
    if (/^[#;]/.test(line)) continue
    if (goesOn) found.at(-1)?.lines.push(line)
    else if (line !== '') found.push({ start: offset + text.indexOf(line), lines: [line] })
    goesOn = line.endsWith('\\')
  }
  return found
}

function linesOf(contents: string): readonly (readonly [string, number])[] {
  let offset = 0
  return contents.split('\n').map((line) => {
    const start = offset
    offset += line.length + 1
    return [line, start]
  })
}

const withoutBackslash = (line: string): string => line.replace(/\\$/, '')
