import type { Emitted, EmittedScalar } from './emitted.ts'

/**
 * Writes a value as Go's `encoding/json` does: keys in the order given, characters that mean something in HTML escaped, bytes
 * that are no UTF-8 replaced. Pretty means an indent of two spaces.
 */
export function writeJson(value: Emitted, { pretty }: { readonly pretty: boolean }): string {
  return write(value, pretty ? '\n' : '', pretty ? ': ' : ':')
}

// `lineBreak` is what stands before a closing bracket: nothing, or a line break with the indent. Values are nested no deeper
// than the output's schema.
function write(value: Emitted, lineBreak: string, colon: string): string {
  if (value.kind === 'scalar') return writeScalar(value)
  const inner = lineBreak === '' ? '' : `${lineBreak}  `
  const parts: string[] = []
  if (value.kind === 'list') {
    for (const item of value.items) parts.push(inner + write(item, inner, colon))
    return parts.length === 0 ? '[]' : `[${parts.join(',')}${lineBreak}]`
  }
  for (const [key, item] of value.entries) parts.push(inner + quote(key) + colon + write(item, inner, colon))
  return parts.length === 0 ? '{}' : `{${parts.join(',')}${lineBreak}}`
}

function writeScalar({ value }: EmittedScalar): string {
  return typeof value === 'string' ? quote(value) : String(value)
}

/** All characters that do not stand for themselves. */
const SPECIAL = /[^ !#-%'-;=?-[\]-\u2027\u202a-\ud7ff\ue000-\u{10ffff}]/u
const ALL_SPECIAL = new RegExp(SPECIAL, 'gu')

function quote(text: string): string {
  return SPECIAL.test(text) ? `"${text.replace(ALL_SPECIAL, escape)}"` : `"${text}"`
}

const SHORT_ESCAPES: ReadonlyMap<string, string> = new Map([
  ['"', '\\"'],
  ['\\', '\\\\'],
  ['\n', '\\n'],
  ['\r', '\\r'],
  ['\t', '\\t'],
])

function escape(character: string): string {
  const code = character.charCodeAt(0)
  if (code >= 0xd800 && code <= 0xdfff) return '\\ufffd'
  return SHORT_ESCAPES.get(character) ?? `\\u${code.toString(16).padStart(4, '0')}`
}
