/** One word of a POSIX shell that stands for exactly this text. A text with a NUL has none: shells cannot pass it. */
export function quoteShell(text: string): string {
  return safe.test(text) ? text : `'${quoteInSingle(text)}'`
}

/** A part of a word that stands in single quotes already. */
export function quoteInSingle(text: string): string {
  return text.replaceAll("'", String.raw`'\''`)
}

// No `~`, and no `=` in front, which zsh expands.
const safe = /^[\w@%+:,./-][\w@%+:,./=-]*$/
