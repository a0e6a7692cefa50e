import type { Answers } from './answers.ts'

/** A field of the form of a goal. */
export type GoalField = TextField | LinesField | ChoiceField | FlagField | RowsField

interface FieldFacts {
  readonly id: string
  readonly label: string
  readonly hint?: string
  /** A hint that depends on what has been put in. */
  readonly hintFor?: (answers: Answers) => string
  /** Whether the answers so far leave it a meaning. */
  readonly isShown?: (answers: Answers) => boolean
}

/** A line of text. */
export interface TextField extends FieldFacts {
  readonly kind: 'text'
  readonly isCode?: boolean
  readonly placeholder?: string
  readonly offers?: readonly string[]
  /** How much room it needs; absent for a whole line. */
  readonly size?: 'small' | 'medium'
}

/** Several lines of text. */
export interface LinesField extends FieldFacts {
  readonly kind: 'lines'
  readonly placeholder?: string
}

/** One of a few. */
export interface ChoiceField extends FieldFacts {
  readonly kind: 'choice'
  readonly choices: Readonly<Record<string, string>>
}

export interface FlagField extends FieldFacts {
  readonly kind: 'flag'
}

/** Any number of rows. */
export interface RowsField extends FieldFacts {
  readonly kind: 'rows'
  /** What one row is called: “port”. */
  readonly row: string
  readonly columns: readonly Column[]
}

/** One column of the rows. */
export type Column = (
  | { readonly kind: 'text'; readonly placeholder?: string; readonly offers?: readonly string[] }
  | { readonly kind: 'choice'; readonly choices: Readonly<Record<string, string>> }
) & {
  readonly id: string
  readonly label: string
  readonly size?: 'small' | 'medium'
  /** What stands behind it in the row: a word or a sign. */
  readonly behind?: string
}
