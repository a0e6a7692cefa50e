import type { PathKey } from '../../../report/path.ts'
import type { Change } from '../../../yaml/edit/change.ts'

/** The change that writes what was typed, as a number where it looks like one; an empty one takes the key out, unless it is kept. */
export function putScalar(path: readonly PathKey[], typed: string, kind: 'text' | 'number', isKept = false): Change {
  if (typed === '' && !isKept) return { kind: 'remove', path }
  const isNumber = kind === 'number' && /^[+-]?\w+$/.test(typed)
  return { kind: 'set', path, value: isNumber ? { kind: 'word', spelled: typed } : { kind: 'text', value: typed } }
}
