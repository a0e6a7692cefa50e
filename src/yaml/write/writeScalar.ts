import { resolveTag } from '../read/resolveTag.ts'

/** Spells a text in one line: plain where no reader takes it for anything else, in quotes otherwise. */
export function writeScalar(text: string): string {
  return isPlain(text) ? text : singleQuoted(text)
}

/** Spells a text in single quotes, or in double quotes where it has what needs an escape. */
export function singleQuoted(text: string): string {
  return SPECIAL.test(text) ? doubleQuoted(text) : `'${text.replaceAll("'", "''")}'`
}

/** Whether a text of several lines can stand in a literal block, line by line. */
export function fitsBlock(text: string): boolean {
  return text.includes('\n') && canBeBlock(text)
}

/** Whether a text can stand in a literal block, be it of one line. */
export function canBeBlock(text: string): boolean {
  return /[^\n]/.test(text) && !NOT_IN_BLOCK.test(text) && !/^\n*[ \t]+(?:\n|$)/.test(text)
}

// What YAML or go-yaml would change, or an editor not show.
// oxlint-disable-next-line no-control-regex -- these are the characters in question
const SPECIAL = /[\u0000-\u001f\u007f-\u00a0\u2028\u2029\ufeff\ufffe\uffff]|\p{Surrogate}/u
// oxlint-disable-next-line no-control-regex -- these are the characters in question
const NOT_IN_BLOCK = /[\u0000-\u0008\u000b-\u001f\u007f-\u00a0\u2028\u2029\ufeff\ufffe\uffff]|\p{Surrogate}/u

/** Nothing that begins with an indicator, or has a comment or a key in it. */
const PLAIN = /^(?![-?:,[\]{}#&*!|>'"%@`\s])(?!.*(?:: | #|:$|\s$)).+$/
// Flags of YAML 1.1, what merges mappings, what ends a document.
const OTHER_WORDS = /^(?:y|n|yes|no|on|off|<<|=|\.\.\.)$/i

function isPlain(text: string): boolean {
  return PLAIN.test(text) && !SPECIAL.test(text) && !OTHER_WORDS.test(text) && resolveTag(text, '') === '!!str'
}

const SHORT: Readonly<Record<string, string>> = {
  '"': '\\"',
  '\\': '\\\\',
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
  '\0': '\\0',
}

/** Spells a text in double quotes. */
export function doubleQuoted(text: string): string {
  const spelled = Array.from(text, (character) => {
    if (SHORT[character] !== undefined) return SHORT[character]
    if (!SPECIAL.test(character)) return character
    return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
  })
  return `"${spelled.join('')}"`
}
