/**
 * A string of HCL, the language of Terraform, that stands for exactly this text: neither escapes nor templates apply. HCL itself
 * brings every string to the normal form NFC of Unicode.
 */
export function quoteHcl(text: string): string {
  const escaped = text.replaceAll(special, (character) => escapes.get(character) ?? unicodeEscape(character))
  return `"${escaped.replaceAll(/[$%](?=\{)/g, '$&$&')}"`
}

// HCL refuses line breaks within a string, and other control characters are of no use to a reader.
const special = /["\\\p{Cc}\u2028\u2029\ufeff]/gu

const escapes: ReadonlyMap<string, string> = new Map([
  ['"', '\\"'],
  ['\\', '\\\\'],
  ['\n', '\\n'],
  ['\r', '\\r'],
  ['\t', '\\t'],
])

const unicodeEscape = (character: string): string => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
