import type { Token, TokenKind } from './token.ts'

/** The languages that are told apart by their words alone. */
export type ScriptLanguage = 'shell' | 'json' | 'toml' | 'ini' | 'yaml'

/** The coloured parts of a text, in its order. Good enough for colours in any text, however broken. */
export function scriptTokens(language: ScriptLanguage, text: string): readonly Token[] {
  return [...text.matchAll(patterns[language])].flatMap((found) => {
    const kind = Object.entries(found.groups ?? {}).find(([, part]) => part !== undefined)?.[0]
    return kind === undefined
      ? []
      : [{ kind: kind as TokenKind, start: found.index, end: found.index + found[0].length }]
  })
}

/** One pattern of alternatives, of which the first that fits counts. */
const pattern = (alternatives: Readonly<Partial<Record<TokenKind, string>>>): RegExp =>
  new RegExp(
    Object.entries(alternatives)
      .map(([kind, source]) => `(?<${kind}>${source})`)
      .join('|'),
    'gm',
  )

// What is looked for behind or far ahead of a place is bounded, so that no text takes long.
const quoted = '"(?:[^"\\\\\\n]|\\\\.)*"'
const single = "'[^'\\n]*'"
const hashComment = '(?:^|(?<=[ \\t]))#.*'
const numbers = '(?<![\\w.-])[-+]?\\d[\\w.:+-]*(?![\\w])'
const words = '\\b(?:true|false|null|yes|no|on|off)\\b(?=\\s*(?:$|[,}\\]#]))'
const shellWords =
  'if|then|else|elif|fi|for|while|until|do|done|case|esac|in|function|select|return|exit|export|local|readonly|set|unset|source|trap|shift|break|continue|declare'

const patterns: Readonly<Record<ScriptLanguage, RegExp>> = {
  shell: pattern({
    comment: hashComment,
    string: `${quoted}|${single}`,
    variable: '\\$\\{[^}\\n]{0,200}\\}|\\$(?:\\w+|[@*#?$!-])|^[ \\t]*\\w+(?==)',
    keyword: `(?<![\\w./$-])(?:${shellWords})(?![\\w./=-])`,
  }),
  json: pattern({
    key: `${quoted}(?=\\s*:)`,
    string: quoted,
    keyword: '\\b(?:true|false|null)\\b',
    number: '-?\\b\\d[\\d.eE+-]*',
  }),
  toml: pattern({
    comment: '#.*',
    section: '^[ \\t]*\\[\\[?[^\\]\\n]*\\]\\]?',
    key: `(?<=^[ \\t]{0,99}|[{,][ \\t]{0,9})(?:[\\w.-]|${quoted}|${single})+(?=[ \\t]*=)`,
    string: `"""[^]*?"""|'''[^]*?'''|${quoted}|${single}`,
    keyword: '\\b(?:true|false|inf|nan)\\b',
    number: numbers,
  }),
  ini: pattern({
    comment: '^[ \\t]*[;#].*',
    section: '^[ \\t]*\\[[^\\]\\n]*\\]',
    key: '^[ \\t]*[\\w./@%:*-]+(?=[ \\t]*=)',
    variable: '\\$\\{[^}\\n]{0,200}\\}|\\$\\w+',
  }),
  yaml: pattern({
    comment: hashComment,
    section: '^(?:---|\\.\\.\\.)(?=\\s|$)',
    key: `(?<=^[ \\t-]{0,99}|[{,][ \\t]{0,9})(?:[\\w./$-]+|${quoted}|${single})(?=:(?:\\s|$))`,
    string: `${quoted}|${single}`,
    keyword: words,
    number: `${numbers}(?=\\s*(?:$|[,}\\]#]))`,
    variable: '[&*][\\w-]+',
  }),
}
