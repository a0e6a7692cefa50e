import type { PathKey } from '../../../../report/path.ts'
import type { Change } from '../../../../yaml/edit/change.ts'
import type { FormValue } from '../../../../yaml/edit/formValue.ts'
import { entryOf } from '../reading.ts'

/** The changes that make somebody the owner: digits are a number, everything else is a name, and one takes the place of the other. */
export function ownerChanges(path: readonly PathKey[], value: FormValue | undefined, typed: string): readonly Change[] {
  if (typed === '') return [{ kind: 'remove', path }]
  const isNumber = /^\d+$/.test(typed)
  const [key, other] = isNumber ? ['id', 'name'] : ['name', 'id']
  const set: Change = {
    kind: 'set',
    path: [...path, key],
    value: isNumber ? { kind: 'word', spelled: typed } : { kind: 'text', value: typed },
  }
  return entryOf(value, other) === undefined ? [set] : [set, { kind: 'remove', path: [...path, other] }]
}
