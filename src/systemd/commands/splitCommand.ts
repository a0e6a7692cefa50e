/**
 * The words of a command line in a unit, unquoted as systemd does it. Undefined where the words depend on the machine: a
 * specifier or a variable is in them, a quote stays open, or several commands share the line.
 */
export function splitCommand(line: string): readonly string[] | undefined {
  const words: string[] = []
  let word: string | undefined
  for (const [part, quoted, plain] of line.matchAll(PART)) {
    if (/^\s/.test(part)) {
      if (word !== undefined) words.push(word)
      word = undefined
      continue
    }
    const text = partText(quoted, plain)
    if (text === undefined || (part === ';' && word === undefined)) return undefined
    word = (word ?? '') + text
  }
  return word === undefined ? words : [...words, word]
}

const PART =
  /\s+|("(?:[^"\\]|\\[\s\S])*"|'(?:[^'\\]|\\[\s\S])*')|((?:[^\s"'\\]|\\[\s\S]|["'\\])(?:[^\s"'\\]|\\[\s\S])*)/g

const partText = (quoted: string | undefined, plain = ''): string | undefined =>
  quoted === undefined ? unescaped(plain, false) : unescaped(quoted.slice(1, -1), true)

const ESCAPE = /\\(x[\da-f]{2}|u[\da-f]{4}|U[\da-f]{8}|[0-7]{3}|[\s\S])|%%|\$\$|["'\\%$]/gi

const named: Readonly<Record<string, string>> = {
  a: '\u0007',
  b: '\b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
  v: '\v',
  s: ' ',
  '\\': '\\',
  '"': '"',
  "'": "'",
}

// Between quotes, one of the other kind stands for itself.
function unescaped(text: string, isQuoted: boolean): string | undefined {
  let isText = true
  const result = text.replaceAll(ESCAPE, (part, escape?: string) => {
    if (part === '%%' || part === '$$') return part.slice(1)
    if (escape === undefined) {
      if (!isQuoted || !isQuote(part)) isText = false
      return part
    }
    const character = characterOf(escape)
    if (character === undefined) isText = false
    return character ?? ''
  })
  return isText ? result : undefined
}

const isQuote = (text: string): boolean => text === '"' || text === "'"

function characterOf(escape: string): string | undefined {
  if (escape.length === 1) return named[escape]
  const code = /^[0-7]/.test(escape) ? Number.parseInt(escape, 8) : Number.parseInt(escape.slice(1), 16)
  return code <= 0x10_ff_ff ? String.fromCodePoint(code) : undefined
}
