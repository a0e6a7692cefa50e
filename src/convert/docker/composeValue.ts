import { readCommand } from './shellWords.ts'
import type { FormEntry, FormValue } from '../../yaml/edit/formValue.ts'

/** The entries of a mapping; none of anything else. */
export const entriesOf = (value: FormValue | undefined): readonly FormEntry[] =>
  value?.kind === 'map' ? value.entries : []

/** The value below a key. */
export const valueOf = (value: FormValue | undefined, key: string): FormValue | undefined =>
  entriesOf(value).findLast((entry) => entry.key === key)?.value

/** What a scalar says; empty for anything else. */
export const textOf = (value: FormValue | undefined): string => (value?.kind === 'scalar' ? value.text : '')

/** A list of texts, or one text alone. */
export function textsOf(value: FormValue | undefined): readonly string[] {
  if (value?.kind === 'scalar') return [value.text]
  return value?.kind === 'list' ? value.items.map(textOf).filter((text) => text !== '') : []
}

/** Names with values: a mapping, or a list of `NAME=value`. */
export function pairsOf(value: FormValue | undefined, sign = '='): readonly string[] {
  if (value?.kind !== 'map') return textsOf(value)
  return value.entries.map(({ key, value: each }) => (each.kind === 'scalar' ? `${key}${sign}${each.text}` : key))
}

/** A command: words of their own, or as a shell splits them. */
export function wordsOf(value: FormValue | undefined): readonly string[] {
  return value?.kind === 'list' ? value.items.map(textOf) : readCommand(textOf(value)).words.map(({ text }) => text)
}

/** Keys of a mapping, or the texts of a list. */
export const namesOf = (value: FormValue | undefined): readonly string[] =>
  value?.kind === 'map' ? value.entries.map(({ key }) => key) : textsOf(value)

/** The items of a list, or one value alone. */
export const itemsOf = (value: FormValue): readonly FormValue[] => (value.kind === 'list' ? value.items : [value])

/** How long a time of Compose is, as in `1m30s`. */
export function secondsOf(time: string): number {
  const seconds: Readonly<Record<string, number>> = { h: 3600, m: 60, s: 1, ms: 0.001 }
  const parts = [...time.matchAll(/(\d+(?:\.\d+)?)(ms|h|m|s)/g)]
  return Math.ceil(parts.reduce((sum, [, count, unit = 's']) => sum + Number(count) * (seconds[unit] ?? 1), 0))
}
