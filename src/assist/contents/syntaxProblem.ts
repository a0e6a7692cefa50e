import { parse, TomlError } from 'smol-toml'
import { readJson } from '../../ignition/check/readJson.ts'
import { yamlProblem, type SyntaxProblem } from '../../yaml/edit/syntaxProblem.ts'

/** The first thing that is wrong in a text of a language. */
export function syntaxProblem(language: 'json' | 'toml' | 'yaml', text: string): SyntaxProblem | undefined {
  switch (language) {
    case 'json':
      return jsonProblem(text)
    case 'toml':
      return tomlProblem(text)
    case 'yaml':
      return yamlProblem(text)
  }
}

function jsonProblem(text: string): SyntaxProblem | undefined {
  const read = readJson(text)
  if (read.kind === 'value') return undefined
  const { offset } = read
  const last = text.trimEnd().length - 1
  if (offset > last) return { message: 'it ends too early', start: last, end: last + 1 }
  const character = String.fromCodePoint(text.codePointAt(offset) ?? 0)
  return { message: `\`${character}\` cannot stand here`, start: offset, end: offset + character.length }
}

function tomlProblem(text: string): SyntaxProblem | undefined {
  try {
    parse(text)
    return undefined
  } catch (error) {
    if (!(error instanceof TomlError)) return undefined
    const [message = ''] = error.message.replace(/^Invalid TOML document: /, '').split('\n')
    const start = offsetOf(text, error.line, error.column)
    return { message, start, end: Math.min(start + 1, text.length) }
  }
}

function offsetOf(text: string, line: number, column: number): number {
  let start = 0
  for (let passed = 1; passed < line; passed += 1) start = text.indexOf('\n', start) + 1
  return Math.min(start + column - 1, text.length)
}
