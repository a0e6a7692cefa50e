import type { ReportEntry } from '../../report/report.ts'
import type { Spec } from '../../spec/registry.ts'
import type { ResolvedGroup } from '../../spec/fieldsOf.ts'
import type { Editable } from '../../yaml/edit/editable.ts'
import type { TextEdit } from '../../yaml/edit/textEdit.ts'

/** A way to mend a problem. */
export interface Fix {
  /** What it does, the same for all problems of a kind: fixes of one kind can be applied together. */
  readonly kind: string
  /** What its button says. */
  readonly title: string
  readonly edits: readonly TextEdit[]
  /** The local file that is missing: mended by adding it, not by an edit. */
  readonly addsFile?: string
  /** The whole text is in another language: it is shown beside what it becomes. */
  readonly opensImport?: true
}

/** A problem with the ways to mend it; none where they are not known. */
export interface FixableProblem extends ReportEntry {
  readonly fixes?: readonly Fix[]
}

/** A text with what is needed to mend it. */
export interface FixContext {
  readonly editable: Editable
  /** Undefined where the text names no known spec. */
  readonly spec: Spec | undefined
  readonly fields: ResolvedGroup | undefined
  /** Whether no error comes up where edits are made that reach further than the place of the problem. */
  readonly isHarmless: (edits: readonly TextEdit[]) => boolean
}

/** Finds the fixes of a problem, the most likely first. */
export type Fixer = (context: FixContext, problem: ReportEntry) => readonly Fix[]

/** The fix of some edits; none where they could not be made. */
export function fix(kind: string, title: string, edits: readonly TextEdit[] | undefined): readonly Fix[] {
  return edits && edits.length > 0 ? [{ kind, title, edits }] : []
}
