import type { ResolvedScalar } from '../../../spec/fieldsOf.ts'
import { choiceWords } from './choiceWords.ts'

/** The choices of a field that accepts a few texts only, with what is written now; undefined for all others. */
export function choicesOf(field: ResolvedScalar, written: string): Readonly<Record<string, string>> | undefined {
  if (field.kind === 'flag' || field.allowed === undefined) return undefined
  const allowed = field.allowed.map(String)
  const choices = Object.fromEntries(allowed.map((choice) => [choice, choiceWords(field.path, choice)]))
  const other = written !== '' && !allowed.includes(written) ? { [written]: `${written}: not accepted` } : {}
  const unset = field.default === undefined ? 'Not set' : `Not set: ${field.default}`
  return { '': unset, ...other, ...choices }
}

/** What an empty box shows: what holds then, or an example. */
export function placeholderOf({ default: usual, example = '' }: ResolvedScalar): string {
  return usual === undefined ? example.replace(/^\|\n/, '').replaceAll(/^ {2}/gm, '') : String(usual)
}
