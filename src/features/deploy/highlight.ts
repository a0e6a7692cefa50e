import type { Language } from '../../targets/target.ts'

/** A part of a text that is shown in one colour. */
export interface Token {
  readonly kind: TokenKind | undefined
  readonly text: string
}

export type TokenKind = 'comment' | 'string' | 'key' | 'keyword' | 'punctuation'

/** Texts longer than this are one token: they are carried, not read. */
const longest = 20_000

/** Takes a text apart for colouring, as it reads after what stands before it. All tokens together are the text. */
export function highlight(text: string, language: Language, before = ''): readonly Token[] {
  if (text.length > longest) return [{ kind: undefined, text }]
  const whole = before.slice(before.lastIndexOf('\n') + 1) + text
  const tokens: Token[] = []
  let done = whole.length - text.length
  for (const match of whole.matchAll(grammars[language])) {
    const end = match.index + match[0].length
    if (end <= done) continue
    if (match.index > done) tokens.push({ kind: undefined, text: whole.slice(done, match.index) })
    const kind = kinds.find((each) => match.groups?.[each] !== undefined)
    tokens.push({ kind, text: whole.slice(Math.max(match.index, done), end) })
    done = end
  }
  return done < whole.length ? [...tokens, { kind: undefined, text: whole.slice(done) }] : tokens
}

const kinds: readonly TokenKind[] = ['comment', 'string', 'key', 'keyword', 'punctuation']

const hash = String.raw`(?<comment>(?<=^|\n)[ \t]*#[^\n]*)`
const double = String.raw`"(?:[^"\\\n]|\\.)*"`
const single = `'[^']*'`

const grammars: Readonly<Record<Language, RegExp>> = {
  shell: new RegExp(
    String.raw`${hash}|(?<string>${single}|${double})|(?<key>(?<=\s)--?[\w.:-]+)|(?<keyword>(?<=^|\n)(?:sudo )?[\w./-]+(?=[ \n]))|(?<punctuation>\\(?=\n))`,
    'g',
  ),
  powershell: new RegExp(
    String.raw`${hash}|(?<string>${single}|${double})|(?<key>(?<=\s)-\w+)|(?<keyword>(?<=^|\n)[.\\A-Za-z][\w.\\-]+(?= ))`,
    'g',
  ),
  hcl: new RegExp(
    String.raw`${hash}|(?<key>(?<=\n *)"[\w.]+"(?= +=))|(?<string>${double})|(?<keyword>(?<=^|\n)[a-z]+(?= ))`,
    'g',
  ),
  bicep: new RegExp(
    String.raw`(?<comment>//[^\n]*)|(?<string>'(?:[^'\\\n]|\\.)*')|(?<keyword>(?<=^|\n)(?:param|resource|output|var)(?= ))|(?<key>\w+(?=: ))`,
    'g',
  ),
  json: new RegExp(String.raw`(?<key>${double}(?=:))|(?<string>${double})`, 'g'),
  yaml: new RegExp(String.raw`${hash}|(?<string>${double})|(?<key>(?<=^|\n[ -]*)[\w.-]+(?=:(?:\s|$)))`, 'g'),
  toml: new RegExp(String.raw`${hash}|(?<string>${double})|(?<keyword>\[[\w.]+\])|(?<key>\w+(?= = ))`, 'g'),
  text: new RegExp(hash, 'g'),
}
