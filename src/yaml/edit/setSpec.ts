import { isMap, isNode, isScalar, type Node, type Pair, type YAMLMap } from 'yaml'
import { parseTolerant } from './parseTolerant.ts'
import type { TextEdit } from './textEdit.ts'

/** The two keys at the head of a config. */
export interface SpecHeader {
  readonly variant: string
  readonly version: string
}

/**
 * The smallest edits that make a text name a spec. Comments, quotes and everything else stay; missing keys go in at the top.
 * None where the text names the spec already, or cannot be read at all.
 */
export function setSpec(source: string, spec: SpecHeader): readonly TextEdit[] {
  const parsed = parseTolerant(source)
  if (!parsed) return []
  const { root } = parsed
  if (isMap(root)) return setInMap(source, root, spec)
  return [insertLines(source, root?.range?.[0] ?? source.length, ['variant', 'version'], spec)]
}

type Key = keyof SpecHeader

function setInMap(source: string, map: YAMLMap, spec: SpecHeader): readonly TextEdit[] {
  const found = { variant: findPair(map, 'variant'), version: findPair(map, 'version') }
  const missing = (['variant', 'version'] as const).filter((key) => !found[key])
  const replaced = (['variant', 'version'] as const).flatMap((key) => {
    const pair = found[key]
    return pair ? (setValue(source, pair, spec[key]) ?? []) : []
  })
  return missing.length > 0 ? [...replaced, insertKeys(source, map, missing, spec)] : replaced
}

const findPair = (map: YAMLMap, key: Key): Pair | undefined =>
  map.items.find((pair) => isScalar(pair.key) && pair.key.value === key)

function setValue(source: string, pair: Pair, text: string): TextEdit | undefined {
  const { key, value } = pair
  if (!isNode(value) || isEmpty(value)) return insertAfterColon(source, key, text)
  if (isScalar(value) && value.value === text) return undefined
  const [start, end] = value.range ?? [0, 0]
  return { start, end, text: inStyleOf(source.slice(start, end), text) }
}

const isEmpty = (node: Node): boolean => isScalar(node) && node.range?.[0] === node.range?.[1]

function insertAfterColon(source: string, key: unknown, text: string): TextEdit | undefined {
  const keyEnd = isNode(key) ? key.range?.[1] : undefined
  const colon = keyEnd === undefined ? -1 : source.indexOf(':', keyEnd)
  return colon < 0 ? undefined : { start: colon + 1, end: colon + 1, text: ` ${text}` }
}

// A block value ends with its line break, which belongs to what follows as well.
function inStyleOf(old: string, text: string): string {
  const quote = /^["']/.exec(old)?.[0] ?? ''
  return `${quote}${text}${quote}${old.endsWith('\n') ? '\n' : ''}`
}

function insertKeys(source: string, map: YAMLMap, keys: readonly Key[], spec: SpecHeader): TextEdit {
  const start = map.range?.[0] ?? 0
  if (map.flow) return { start: start + 1, end: start + 1, text: keys.map((key) => `${key}: ${spec[key]}, `).join('') }
  const before = keys.length === 1 && keys[0] === 'version' ? findPair(map, 'variant') : undefined
  return before ? insertBelow(source, before, spec) : insertLines(source, firstKey(map) ?? start, keys, spec)
}

function insertBelow(source: string, { key, value }: Pair, { version }: SpecHeader): TextEdit {
  const start = (isNode(key) && key.range?.[0]) || 0
  const end = (isNode(value) ? value.range?.[1] : undefined) ?? start
  const lineEnd = source.indexOf('\n', Math.max(start, end - 1))
  const place = lineEnd < 0 ? source.length : lineEnd
  return { start: place, end: place, text: `\n${indentAt(source, start)}version: ${version}` }
}

const firstKey = ({ items }: YAMLMap): number | undefined => {
  const key = items[0]?.key
  return isNode(key) ? key.range?.[0] : undefined
}

function insertLines(source: string, offset: number, keys: readonly Key[], spec: SpecHeader): TextEdit {
  const indent = indentAt(source, offset)
  const text = keys.map((key) => `${key}: ${spec[key]}\n${indent}`).join('')
  const isAfterText = offset === source.length && source !== '' && !source.endsWith('\n')
  return { start: offset, end: offset, text: isAfterText ? `\n${text}` : text }
}

function indentAt(source: string, offset: number): string {
  const line = source.slice(source.lastIndexOf('\n', offset - 1) + 1, offset)
  return /^ *$/.test(line) ? line : ''
}
