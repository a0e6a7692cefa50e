const named: Readonly<Record<string, string>> = {
  '\u0007': '\\a',
  '\b': '\\b',
  '\f': '\\f',
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
  '\v': '\\v',
  '"': '\\"',
  '\\': '\\\\',
}

/** A text as Go's `strconv.Quote` spells it. */
export function goQuoted(text: string): string {
  const spelled = Array.from(text, (character) => named[character] ?? spell(character))
  return `"${spelled.join('')}"`
}

// Go prints letters, marks, numbers, punctuation, symbols and the plain space as they are.
const printable = /[\p{L}\p{M}\p{N}\p{P}\p{S} ]/u

function spell(character: string): string {
  if (printable.test(character)) return character
  const code = character.codePointAt(0) ?? 0
  if (code >= 0xdc80 && code <= 0xdcff) return `\\x${hex(code - 0xdc00, 2)}`
  if (code < 0x20 || code === 0x7f) return `\\x${hex(code, 2)}`
  return code > 0xffff ? `\\U${hex(code, 8)}` : `\\u${hex(code, 4)}`
}

const hex = (code: number, length: number): string => code.toString(16).padStart(length, '0')
