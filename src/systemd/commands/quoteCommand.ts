/**
 * One word of a command line in a unit that stands for exactly this text (systemd.service(5), “Command lines”): quoted where
 * white space or quotes are in it, with `%` and `$` doubled, which would be specifiers and variables.
 */
export function quoteCommandWord(text: string): string {
  return escapeSpecial(isPlain(text) ? text : `"${Array.from(text, spell).join('')}"`)
}

/** A value that reaches a command line as one word, such as that of most keys of a quadlet: white space needs no quotes. */
export function escapeSpecial(text: string): string {
  return text.replaceAll('%', '%%').replaceAll('$', '$$$$')
}

// A comment in a line that goes on begins with `#` or `;`, and a lone `;` parts commands.
// oxlint-disable-next-line no-control-regex -- these are the characters in question
const isPlain = (text: string): boolean => /^[^\s"'\\#;\u0000-\u001f\u007f][^\s"'\\\u0000-\u001f\u007f]*$/.test(text)

const short: Readonly<Record<string, string>> = {
  '"': '\\"',
  '\\': '\\\\',
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
}

function spell(character: string): string {
  const escaped = short[character]
  if (escaped !== undefined) return escaped
  const code = character.charCodeAt(0)
  return code < 0x20 || code === 0x7f ? `\\x${code.toString(16).padStart(2, '0')}` : character
}
