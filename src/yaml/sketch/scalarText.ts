import type { SketchScalar } from './sketch.ts'

/** The text of a scalar as far as its lines tell: quotes are taken off, escapes resolved, a block loses its indent. */
export function scalarText(source: string, { style, start, end }: SketchScalar): string {
  const written = source.slice(start, end)
  switch (style) {
    case 'plain':
      return folded(written)
    case 'single':
      return folded(inside(written)).replaceAll("''", "'")
    case 'double':
      return unescaped(folded(inside(written)))
    case 'literal':
    case 'folded':
      return blockText(written)
  }
}

const folded = (text: string): string => text.replaceAll(/[ \t]*\r?\n[ \t]*/g, ' ')

const inside = (text: string): string => text.replace(/^["']/, '').replace(/["']$/, '')

function unescaped(text: string): string {
  return text.replaceAll(/\\(?:x(..)|u(.{4})|(.))/gs, (_, short?: string, long?: string, other = '') => {
    const code = Number.parseInt(short ?? long ?? '', 16)
    return Number.isNaN(code) ? (escapes.get(other) ?? other) : String.fromCharCode(code)
  })
}

const escapes: ReadonlyMap<string, string> = new Map([
  ['n', '\n'],
  ['t', '\t'],
  ['r', '\r'],
  ['0', '\0'],
])

function blockText(written: string): string {
  const [, ...lines] = written.split('\n')
  const indent = lines.find((line) => line.trim() !== '')?.search(/\S/) ?? 0
  return lines.map((line) => line.slice(indent)).join('\n')
}
