import {
  badBoolean,
  badCalendar,
  badChoice,
  badSpecifier,
  badTimeSpan,
  relativeProgram,
  relativeUnitPath,
} from '../report/catalogue/systemd.ts'
import { choicesOf } from './directives/choices.ts'
import type { Directive } from './directives/directives.ts'
import type { ValueKind } from './directives/directiveTable.ts'
import type { UnitFinding } from './finding.ts'
import { nearestName } from './nearestName.ts'
import type { UnitDirective } from './parseUnit.ts'
import { isFilledInLater } from './template.ts'
import { placeIn, type UnitValue } from './unitValue.ts'
import { isBoolean } from './values/boolean.ts'
import { mayBeCalendar } from './values/calendar.ts'
import { specifiers, specifiersIn } from './values/specifiers.ts'
import { isTimeSpan } from './values/timeSpan.ts'

/** What is wrong with the value of a known directive. An empty one resets it. */
export function valueFindings({ name, value }: UnitDirective, { kind }: Directive): readonly UnitFinding[] {
  if (value.text === '' || isFilledInLater(value.text)) return []
  const found = [checks[kind]?.(name.text, value)]
  return [...found.filter((finding) => finding !== undefined), ...specifierFindings(value, kind)]
}

type ValueCheck = (name: string, value: UnitValue) => UnitFinding | undefined

const checks: Readonly<Partial<Record<ValueKind, ValueCheck>>> = {
  boolean: (name, value) => whole(value, !isBoolean(value.text), (path) => badBoolean(path, name)),
  // `0` is infinity in some of them, and a list of words in none.
  span: (name, value) =>
    whole(value, !value.text.includes('%') && !isTimeSpan(value.text), (path) => badTimeSpan(path, name)),
  calendar: (_, value) => whole(value, !value.text.includes('%') && !mayBeCalendar(value.text), badCalendar),
  choice: (name, value) => choiceFinding(name, value),
  command: (_, value) => programFinding(value),
  path: (name, value) =>
    whole(value, absolutePaths.has(name) && isRelative(value.text), (path) => relativeUnitPath(path, name)),
}

const whole = ({ start, end }: UnitValue, isWrong: boolean, entry: UnitFinding['entry']): UnitFinding | undefined =>
  isWrong ? { start, end, entry } : undefined

function choiceFinding(name: string, value: UnitValue): UnitFinding | undefined {
  const choices = choicesOf(name)
  if (choices === undefined || choices.isOpen) return undefined
  const { words, isBoolean: takesBoolean } = choices
  if (words.includes(value.text) || (takesBoolean && isBoolean(value.text))) return undefined
  const near = nearestName(value.text, words)
  return whole(value, true, (path) => badChoice(path, name, words.map((word) => `\`${word}\``).join(', '), near))
}

/** The program is an absolute path or a bare name; signs may stand before it, and `|` hands the line to a shell. */
function programFinding(value: UnitValue): UnitFinding | undefined {
  const [before = '', , quoted, bare = ''] = PROGRAM.exec(value.text) ?? []
  const written = quoted ?? bare
  const word = written.replace(SIGNS, '')
  const from =
    before.length - bare.length - (quoted === undefined ? 0 : quoted.length + 1) + written.length - word.length
  const isForShell = value.text.slice(0, from).includes('|')
  if (word === '' || isForShell || !isRelativeProgram(word)) return undefined
  return { start: placeIn(value, from), end: placeIn(value, from + word.length - 1) + 1, entry: relativeProgram }
}

const SIGNS = /^[-@:+!|]*/
const PROGRAM = /^[-@:+!|]*(?:(["'])(.*?)\1|([^\s"']+))/s

const isRelativeProgram = (word: string): boolean => !/^[/%]/.test(word) && (word.includes('/') || /^[$~]/.test(word))

const absolutePaths = new Set([
  'EnvironmentFile',
  'PathChanged',
  'PathExists',
  'PathExistsGlob',
  'PathModified',
  'DirectoryNotEmpty',
  'Where',
  'WorkingDirectory',
])

const isRelative = (text: string): boolean => !/^-?(?:[/%]|~$)/.test(text)

function specifierFindings(value: UnitValue, kind: ValueKind): readonly UnitFinding[] {
  if (!withSpecifiers.has(kind)) return []
  return specifiersIn(value.text)
    .filter(({ letter }) => !Object.hasOwn(specifiers, letter))
    .map(({ index, letter }) => ({
      start: placeIn(value, index),
      end: placeIn(value, index + 1) + 1,
      entry: (path) => badSpecifier(path, `%${letter}`),
    }))
}

const withSpecifiers: ReadonlySet<ValueKind> = new Set([
  'command',
  'path',
  'paths',
  'units',
  'condition',
  'environment',
  'user',
  'text',
])
