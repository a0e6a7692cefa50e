import type { FixableProblem } from '../../../assist/fixes/fix.ts'
import type { PathKey } from '../../../report/path.ts'
import type { FormValue } from '../../../yaml/edit/formValue.ts'

/** The text of a value; empty where it is none. */
export const textOf = (value: FormValue | undefined): string => (value?.kind === 'scalar' ? value.text : '')

/** The value of a key of a map. */
export function entryOf(value: FormValue | undefined, key: string): FormValue | undefined {
  return value?.kind === 'map' ? value.entries.find((entry) => entry.key === key)?.value : undefined
}

/** The items of a list; none where it is no list. */
export const itemsOf = (value: FormValue | undefined): readonly FormValue[] =>
  value?.kind === 'list' ? value.items : []

/** The problems at a path or below it. */
export const problemsBelow = (
  problems: readonly FixableProblem[],
  path: readonly PathKey[],
): readonly FixableProblem[] => problems.filter(({ path: { keys } }) => path.every((key, index) => keys[index] === key))

/** The problems of keys of a group that its input takes care of; the others have rows of their own. */
export const problemsOfKeys = (
  problems: readonly FixableProblem[],
  path: readonly PathKey[],
  keys: readonly string[],
): readonly FixableProblem[] => problems.filter((problem) => keys.includes(String(problem.path.keys[path.length])))
