import type { Language } from '../../targets/target.ts'

/** A part of a text that is shown in one colour. */
export interface Token {
  readonly kind: TokenKind | undefined
  readonly text: string
}

export type TokenKind = 'comment' | 'string' | 'key' | 'keyword' | 'punctuation'

/** Texts longer than this are one token: they are carried, not read. */
const longest = 20_000

/** Takes a text apart for colouring. All tokens together are the text. */
export function highlight(text: string, language: Language): readonly Token[] {
  if (text.length > longest) return [{ kind: undefined, text }]
  const tokens: Token[] = []
  let done = 0
  for (const match of text.matchAll(grammars[language])) {
    if (match.index > done) tokens.push({ kind: undefined, text: text.slice(done, match.index) })
    tokens.push({ kind: kinds.find((kind) => match.groups?.[kind] !== undefined), text: match[0] })
    done = match.index + match[0].length
  }
  return done < text.length ? [...tokens, { kind: undefined, text: text.slice(done) }] : tokens
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
