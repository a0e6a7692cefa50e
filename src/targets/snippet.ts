import type { BlankId } from './blankLabels.ts'

/** A text to copy, in pieces: what stays as it is, and what is the person's to change. */
export type Snippet = readonly (string | Blank)[]

/** A value of the person's within a text. */
export interface Blank {
  readonly id: BlankId
  /** What stands there until the person has put in a value. */
  readonly given: string
  /** The value in the quotes of the language around it. */
  readonly text: string
}

/** A template of a snippet: `` snippet`az vm create --name ${name}` ``. Backslashes stand for themselves. */
export function snippet(strings: TemplateStringsArray, ...values: readonly (string | Blank | Snippet)[]): Snippet {
  return strings.raw.flatMap((text, index) => {
    const value = values[index]
    if (value === undefined) return [text]
    return typeof value === 'string' || !('length' in value) ? [text, value] : [text, ...value]
  })
}

/** A snippet as it is copied. */
export function snippetText(pieces: Snippet): string {
  return pieces.map((piece) => (typeof piece === 'string' ? piece : piece.text)).join('')
}

/** The blanks of a snippet, each once. */
export function blanksOf(pieces: Snippet): readonly Blank[] {
  const blanks = pieces.filter((piece) => typeof piece !== 'string')
  return [...new Map(blanks.map((each) => [each.id, each])).values()]
}
