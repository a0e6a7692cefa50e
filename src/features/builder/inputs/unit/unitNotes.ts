import type { ContentsLanguage } from '../../../../assist/contents/contentsLanguage.ts'
import type { FixableProblem } from '../../../../assist/fixes/fix.ts'
import { yamlPath } from '../../../../report/path.ts'
import { lintUnit } from '../../../../systemd/lintUnit.ts'
import { lintWhole } from '../../../../systemd/lintWhole.ts'

/** Something about a unit text, with its line in the text. */
export interface UnitNote {
  /** Counted from 1; undefined where it is about all of it. */
  readonly line: number | undefined
  readonly problem: FixableProblem
}

type Unit = ContentsLanguage & { readonly kind: 'unit' }

/** What there is to say of a unit text at once, with the fixes that are known, and what else was found in its place. */
export function unitNotes(
  text: string,
  unit: Unit | undefined,
  dropins: readonly string[],
  problems: readonly FixableProblem[],
): readonly UnitNote[] {
  const own = unit ? findingsOf(text, unit, dropins) : []
  const left = [...problems]
  const notes = own.map(({ start, entry }): UnitNote => {
    const said = entry(yamlPath())
    const at = left.findIndex(({ code, message }) => code === said.code && message === said.message)
    const [known] = at < 0 ? [] : left.splice(at, 1)
    return { line: lineOf(text, start), problem: known ?? said }
  })
  return [...notes, ...left.map((problem) => ({ line: undefined, problem }))]
}

function findingsOf(text: string, { type, unit, isDropin }: Unit, dropins: readonly string[]) {
  const found = lintUnit(text, type)
  if (isDropin || unit === undefined) return found
  return [...found, ...lintWhole({ name: unit, type, text, dropins })].toSorted((a, b) => a.start - b.start)
}

const lineOf = (text: string, offset: number): number => text.slice(0, offset).split('\n').length
