/** What a person has put into the form of a goal, by the id of the field. */
export type Answers = Readonly<Record<string, Answer>>

/** The answer to one field: a text, a flag, or rows of texts by the id of their column. */
export type Answer = string | boolean | readonly Row[]
export type Row = Readonly<Record<string, string>>

/** The text of a field, without white space around it; empty where there is none. */
export function textIn(answers: Answers | Row, id: string): string {
  const answer = answers[id]
  return typeof answer === 'string' ? answer.trim() : ''
}

/** The text of a field as it was put in. */
export function rawIn(answers: Answers, id: string): string {
  const answer = answers[id]
  return typeof answer === 'string' ? answer : ''
}

/** Whether a flag is on. */
export const isOn = (answers: Answers, id: string): boolean => answers[id] === true

/** The rows of a field that have something in them. */
export function rowsIn(answers: Answers, id: string): readonly Row[] {
  const answer = answers[id]
  if (typeof answer !== 'object') return []
  return answer.filter((row) => Object.values(row).some((text) => text.trim() !== ''))
}

/** The texts of a field whose rows have one column. */
export const valuesIn = (answers: Answers, id: string): readonly string[] =>
  rowsIn(answers, id).map((row) => textIn(row, 'value'))

/** Rows of one column. */
export const valueRows = (texts: readonly string[]): readonly Row[] => texts.map((value) => ({ value }))
