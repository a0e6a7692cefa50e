import { createContext, useContext, type ComponentType } from 'react'
import type { PathKey } from '../../report/path.ts'
import type { ResolvedGroup, ResolvedList } from '../../spec/fieldsOf.ts'
import type { FormReading } from '../../yaml/edit/formReading.ts'
import type { PlacedProblems } from './form/placedProblems.ts'

export interface GroupFormProps {
  readonly group: ResolvedGroup
  readonly path: readonly PathKey[]
  /** Keys that another input takes care of. */
  readonly without?: readonly string[]
}

export interface NestedListProps {
  readonly list: ResolvedList
  readonly item: ResolvedGroup
  readonly path: readonly PathKey[]
}

export interface ItemGoalProps {
  /** Of the item. */
  readonly path: readonly PathKey[]
}

/** What every part of a form looks into. */
export interface FormText {
  readonly reading: FormReading
  readonly problems: PlacedProblems
  /** Goes to a place in the text. */
  readonly onGo: (offset: number) => void
  /** The forms that stand in forms. They come from here because forms hold each other. */
  readonly Group: ComponentType<GroupFormProps>
  readonly Nested: ComponentType<NestedListProps>
  /** Comes from outside, as another part of the page knows of goals. */
  readonly ItemGoal?: ComponentType<ItemGoalProps> | undefined
}

/** Has the text that the forms are about. */
export const FormTextContext = createContext<FormText | undefined>(undefined)

/** The text that a part of a form is about. */
export function useForm(): FormText {
  const form = useContext(FormTextContext)
  if (!form) throw new Error('A form stands outside of the Builder.')
  return form
}
