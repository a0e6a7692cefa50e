import { parseUnit, type UnitDirective, type UnitStatement } from '../parseUnit.ts'

/** What stands at an offset of a unit text, in UTF-16 offsets. */
export type UnitPlace =
  | { readonly kind: 'section'; readonly start: number; readonly end: number }
  | {
      readonly kind: 'name'
      readonly start: number
      readonly end: number
      readonly directive: UnitDirective | undefined
    }
  /** A word of a value, empty between two. */
  | { readonly kind: 'word'; readonly start: number; readonly end: number; readonly directive: UnitDirective }

/** A unit text with a place in it. */
export interface PlacedText {
  readonly statements: readonly UnitStatement[]
  /** The section that the place is in; undefined before the first. */
  readonly section: string | undefined
  /** Undefined in a comment. */
  readonly place: UnitPlace | undefined
}

/** Finds what stands at an offset of a unit text. */
export function placeAt(text: string, offset: number): PlacedText {
  const statements = parseUnit(text)
  const header = statements.findLast((each) => each.kind === 'section' && each.end < offset)
  const section = header?.kind === 'section' ? header.name.text : undefined
  const here = statements.findLast((each) => each.start <= offset && offset <= endOfBlanks(text, each.end))
  return {
    statements,
    section,
    place: here ? placeIn(text, here, offset) : { kind: 'name', start: offset, end: offset, directive: undefined },
  }
}

function placeIn(text: string, statement: UnitStatement, offset: number): UnitPlace | undefined {
  const { start, end } = statement
  switch (statement.kind) {
    case 'comment':
      return undefined
    case 'section':
      return { kind: 'section', start, end }
    case 'stray':
      return { kind: statement.text.startsWith('[') ? 'section' : 'name', start, end, directive: undefined }
    case 'directive':
      return offset <= statement.name.end
        ? { kind: 'name', start, end: statement.name.end, directive: statement }
        : { kind: 'word', ...wordAt(text, statement, offset), directive: statement }
  }
}

function wordAt(
  text: string,
  { value }: UnitDirective,
  offset: number,
): { readonly start: number; readonly end: number } {
  if (offset < value.start) return { start: offset, end: offset }
  const before = /[^\s=]*$/.exec(text.slice(value.start, offset))?.[0].length ?? 0
  const after = /^\S*/.exec(text.slice(offset, value.end))?.[0].length ?? 0
  return { start: offset - before, end: offset + after }
}

const endOfBlanks = (text: string, end: number): number => end + (/^[ \t]*/.exec(text.slice(end))?.[0].length ?? 0)
