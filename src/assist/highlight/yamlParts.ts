import type { TokenKind } from './token.ts'

/** A part of a line in one colour. */
export interface LinePart {
  readonly start: number
  readonly kind: TokenKind | undefined
  readonly text: string
}

/** The colours of a line of YAML as forms write it, with a unit inside: quick, and good enough to read. */
export function yamlParts(line: string): readonly LinePart[] {
  const pair = /^(\s*(?:- )?)([\w.-]+)(:|=)(.*)$/.exec(line)
  if (pair) return pairParts(pair)
  const item = /^(\s*- )(.*)$/.exec(line)
  if (item) {
    const [, dash = '', value = ''] = item
    return parts([[dash], [value, kindOf(value)]])
  }
  return parts([[line, /^\s*\[[\w ]+\]$/.test(line) ? 'section' : undefined]])
}

function pairParts([, before = '', key = '', sign = '', value = '']: RegExpExecArray): readonly LinePart[] {
  return parts([[before], [key, 'key'], [sign], [value, sign === ':' ? kindOf(value.trim()) : undefined]])
}

function kindOf(value: string): TokenKind | undefined {
  if (/^[|>][-+\d]*$/.test(value)) return undefined
  return /^(?:true|false|\d+)$/.test(value) ? 'number' : 'string'
}

function parts(texts: readonly (readonly [string, (TokenKind | undefined)?])[]): readonly LinePart[] {
  let start = 0
  return texts.flatMap(([text, kind]) => {
    const part = { start, kind, text }
    start += text.length
    return text === '' ? [] : [part]
  })
}
