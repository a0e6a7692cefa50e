import { quoteShell } from './quoteShell.ts'

/** A shell command that writes a text to a file as it is; a text without a final line break gets one. */
export function hereDocument(fileName: string, text: string): string {
  const end = terminatorFor(text)
  const body = text === '' || text.endsWith('\n') ? text : `${text}\n`
  return `cat > ${quoteShell(fileName)} <<'${end}'\n${body}${end}`
}

/** A line that the text does not have. */
function terminatorFor(text: string): string {
  const lines = new Set(text.split('\n'))
  let end = 'END'
  while (lines.has(end)) end += '_'
  return end
}
