/** A PowerShell string that stands for exactly this text. Typographic single quotes end a string there too. */
export function quotePowerShell(text: string): string {
  return `'${text.replaceAll(/['\u2018-\u201B]/g, '$&$&')}'`
}
