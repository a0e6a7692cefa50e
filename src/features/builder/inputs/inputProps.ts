import type { FixableProblem } from '../../../assist/fixes/fix.ts'
import type { PathKey } from '../../../report/path.ts'
import type { ResolvedField } from '../../../spec/fieldsOf.ts'
import type { Change } from '../../../yaml/edit/change.ts'
import type { FormValue } from '../../../yaml/edit/formValue.ts'

/** What every input of a form is given. The row around it has the label, the hint and the problems of the field itself. */
export interface InputProps {
  readonly field: ResolvedField
  /** Of the field, from the root. */
  readonly path: readonly PathKey[]
  /** Undefined where it is not written. */
  readonly value: FormValue | undefined
  /** Report entries at the field or below it. */
  readonly problems: readonly FixableProblem[]
  /** Whether an error is shown at the field; while it is being typed into, not yet. */
  readonly isInvalid?: boolean
  /** Whether the key stays when its text is emptied. */
  readonly isKept?: boolean
  /** The ids of the elements that name and describe it. */
  readonly labelId?: string
  readonly hintId?: string
  /** Makes changes at once, as one undo stop. */
  readonly onChange: (changes: readonly Change[]) => void
}
