/** A text as a box shows it: the line break that ends its last line is not a line of its own. */
export const shownText = (text: string): string => text.replace(/\n$/, '')

/** The text to write for what a box shows: it ends as before; a new one as files end, with a line break. */
export function writtenText(shown: string, before: string | undefined): string {
  const isEnded = before === undefined || before === '' || before.endsWith('\n')
  return isEnded && shown !== '' ? `${shown}\n` : shown
}
