import { insertLinesAfter } from '../../../yaml/edit/insertLinesAfter.ts'
import { replaceScalar } from '../../../yaml/edit/replaceScalar.ts'
import type { TextEdit } from '../../../yaml/edit/textEdit.ts'
import { fix, type FixContext, type Fixer } from '../fix.ts'

/** A word in a unit that most likely is mistyped, or a setting in the wrong section; the help names what is meant. */
export const unitWord: Fixer = (context, problem) => {
  const { help = '', range } = problem
  const meant = /most likely mean `\[?([A-Za-z0-9-]+)=?\]?`/.exec(help)?.[1]
  const written = context.editable.source.slice(range?.start.offset, range?.end.offset)
  const word = /^\[?([A-Za-z0-9-]+)\]?$/.exec(written)?.[1]
  if (!range || word === undefined) return []
  if (meant === undefined) return moveDirective(context, problem)
  const start = range.start.offset + written.indexOf(word)
  return fix('unit-word', `Change to ${meant}`, [{ start, end: start + word.length, text: meant }])
}

/** A value of a unit: a word, a percent sign, a backslash with blanks behind it. */
export const unitValue: Fixer = (context, problem) => {
  const { start, end } = problem.range ?? {}
  if (!start || !end) return []
  const written = context.editable.source.slice(start.offset, end.offset)
  if (/^%[A-Za-z0-9]$/.test(written)) {
    return fix('percent', `Change to %${written}`, [{ start: start.offset, end: end.offset, text: `%${written}` }])
  }
  if (/^\\[ \t]+$/.test(written)) {
    return fix('continue-line', 'Remove the blank', [{ start: start.offset + 1, end: end.offset, text: '' }])
  }
  return unitWord(context, problem)
}

/** A mount unit that has to have another name. */
export const unitRefused: Fixer = ({ editable }, { message, path: { keys } }) => {
  const name = /is called (\S+)$/.exec(message)?.[1]
  if (name === undefined) return []
  return fix('rename-mount', `Rename it to ${name}`, replaceScalar(editable, [...keys.slice(0, -1), 'name'], name))
}

/** Moves a setting of one line in a literal block to a section that the block has or gets. */
const moveDirective: Fixer = ({ editable }, { help = '', range, path: { keys } }) => {
  const section = /Move the line to (\[\w+\])\.$/.exec(help)?.[1]
  const line = range && wholeLine(editable, range.start.offset)
  if (section === undefined || !line) return []
  const added = insertLinesAfter(editable, keys, section, [line.text.trim()])
  return fix('move-directive', `Move to ${section}`, added && [{ ...line, text: '' }, ...added])
}

function wholeLine({ source }: FixContext['editable'], offset: number): TextEdit | undefined {
  const start = source.lastIndexOf('\n', offset - 1) + 1
  const breakAt = source.indexOf('\n', offset)
  const text = source.slice(start, breakAt)
  return breakAt < 0 || text.trimEnd().endsWith('\\') ? undefined : { start, end: breakAt + 1, text }
}
