import type { PathKey } from '../../src/report/path.ts'
import { pathsOf, plainOf, type Plain } from './plain.ts'
import type { Random } from './randomChange.ts'

/** Lines that no reader takes, each for a reason of its own. */
const BROKEN: readonly string[] = [
  'broken: "never closed',
  "broken: 'never closed",
  'broken: [a, b',
  'broken: {a: b, c: [d]',
  'broken: a: b',
  'broken: *nobody',
  'broken: @x',
  'broken: %x',
  'broken words',
  'broken: "a\\qb"',
  'broken: - a',
  'broken: "a" b',
  'broken: ]',
  'broken: !<x a',
]

/** A text with one broken line among those of its keys. */
export interface BrokenText {
  readonly source: string
  readonly line: string
  /** Of the mapping that the line stands in. */
  readonly path: readonly PathKey[]
}

/** Puts a broken line before a key, in its column, or at the end; undefined where there is no place for one. */
export function breakText(source: string, random: Random): BrokenText | undefined {
  const places = Array.from(source.matchAll(/^( *)(?=[a-z_]+:(?: |\r?\n))/gm), ({ index, 1: indent = '' }) => ({
    index,
    indent,
  }))
  const end = { index: source.length, indent: '' }
  const place = random(5) === 0 && source.endsWith('\n') ? end : places[random(Math.max(1, places.length))]
  if (place === undefined) return undefined
  const put = (line: string): string => source.slice(0, place.index) + line + source.slice(place.index)
  const path = pathOfMarker(plainOf(put(`${place.indent}${MARKER}: 1\n`)))
  if (!path) return undefined
  const line = `${place.indent}${BROKEN[random(BROKEN.length)] ?? ''}\n`
  return { source: put(line), line, path }
}

const MARKER = 'the_broken_line'

function pathOfMarker(value: Plain | undefined): readonly PathKey[] | undefined {
  return (
    value &&
    pathsOf(value)
      .find((path) => path.at(-1) === MARKER)
      ?.slice(0, -1)
  )
}

/** The text without its broken line; undefined where that has not stayed what it was. */
export function withoutBroken(text: string, { line }: BrokenText): string | undefined {
  const at = text.indexOf(line.trim())
  if (at < 0) return undefined
  const start = at - (line.length - line.trimStart().length)
  const isOwnLine = text.slice(start, at).trim() === ''
  return isOwnLine
    ? text.slice(0, start) + text.slice(start + line.length)
    : text.slice(0, at) + text.slice(at + line.trim().length)
}
