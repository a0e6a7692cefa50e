import type { ComponentType } from 'react'
import type { ResolvedField } from '../../../spec/fieldsOf.ts'
import type { InputProps } from './inputProps.ts'

/** An input that is made for some fields. */
export interface SpecialInput {
  readonly isFor: (field: ResolvedField) => boolean
  /** Loaded when it is first shown. */
  readonly Input: ComponentType<InputProps>
  /** Of a group: the keys that it takes care of; the others stand below it. All of them where absent. */
  readonly covers?: readonly string[]
}

const inputs: readonly SpecialInput[] = []

/** The input that is made for a field; undefined where the usual one of its kind does. */
export const inputFor = (field: ResolvedField): SpecialInput | undefined => inputs.find(({ isFor }) => isFor(field))
