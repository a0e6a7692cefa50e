import {
  invalidWindowLength,
  invalidWindowStart,
  unknownRebootStrategy,
  unknownWindowDay,
  windowIncomplete,
} from '../../report/catalogue/clc.ts'
import type { ContextPath } from '../../report/path.ts'
import type { ReportEntry } from '../../report/report.ts'
import { text, type Group } from '../../translate/1-decode/group.ts'
import { isDuration } from './isDuration.ts'

type Message = (path: ContextPath) => ReportEntry

/** The section `locksmith` as a whole. */
export function locksmithWhole(section: Group): readonly Message[] {
  const isComplete = !text(section, 'window_start') === !text(section, 'window_length')
  return isComplete ? [] : [windowIncomplete]
}

/** One field of the section `locksmith`. */
export function locksmithField(section: Group, name: string): readonly Message[] {
  const value = text(section, name)
  if (!value) return []
  switch (name) {
    case 'reboot_strategy':
      return STRATEGIES.has(value.toLowerCase()) ? [] : [unknownRebootStrategy]
    case 'window_start':
      return windowStart(value)
    case 'window_length':
      return isDuration(value) ? [] : [invalidWindowLength]
    default:
      return []
  }
}

const STRATEGIES: ReadonlySet<string> = new Set(['reboot', 'etcd-lock', 'off'])
const DAYS: ReadonlySet<string> = new Set(['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'not-present'])

/** Two words in one line, with the white space of Go's `fmt.Sscanf`: what follows them does not count. */
const BLANK = '[\\t\\v\\f\\r \\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]'
const WORD = '[^\\t-\\r \\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]'
const TWO_WORDS = new RegExp(`^${BLANK}*(${WORD}+)${BLANK}+(${WORD}+)`, 'u')

function windowStart(value: string): readonly Message[] {
  const [, day = 'not-present', time = value] = TWO_WORDS.exec(value) ?? []
  if (!DAYS.has(day.toLowerCase())) return [unknownWindowDay]
  return /^(?:[01]?\d|2[0-3]):[0-5]\d$/.test(time) ? [] : [invalidWindowStart]
}
