/** A double-quoted YAML string that stands for exactly this text; plain where that is the same. */
export function quoteYaml(text: string): string {
  if (plain.test(text) && !meansSomethingElse.test(text)) return text
  return `"${text.replaceAll(special, (character) => escapes.get(character) ?? hexEscape(character))}"`
}

// Words with a letter in front, so that no number, date or sign is among them.
const plain = /^[A-Za-z][\w./-]*$/
const meansSomethingElse = /^(?:true|false|yes|no|on|off|null|y|n)$/i

const special = /["\\\p{Cc}\p{Cs}\u2028\u2029\ufeff]/gu

const escapes: ReadonlyMap<string, string> = new Map([
  ['"', '\\"'],
  ['\\', '\\\\'],
  ['\n', '\\n'],
  ['\r', '\\r'],
  ['\t', '\\t'],
])

const hexEscape = (character: string): string => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
