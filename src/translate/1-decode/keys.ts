import type { MappingPair, YamlNode } from '../../yaml/read/node.ts'
import { addError, DecodingFailure, type Decoding } from './decoding.ts'
import { goQuoted } from './goQuoted.ts'

/** What go-yaml takes for the name of a key before it decodes it. */
export function keyText(key: YamlNode): string {
  if (key.kind === 'scalar') return key.value
  return key.kind === 'alias' ? key.anchor : ''
}

/** Whether a key merges what stands at it into its mapping. */
export function isMergeKey(key: YamlNode): boolean {
  return key.kind === 'scalar' && key.value === '<<' && key.tag === '!!merge'
}

/** What a merge key merges: one mapping or several. */
export function mergeSources(value: YamlNode): readonly YamlNode[] {
  const sources = value.kind === 'sequence' ? value.items : [value]
  for (const source of sources) requireMapping(source)
  return sources
}

/** Refuses anything but a mapping as what is merged. */
export function requireMapping(source: YamlNode): void {
  const target = source.kind === 'alias' ? source.target : source
  if (target.kind !== 'mapping') {
    throw new DecodingFailure('map merge requires map or sequence of maps as the value')
  }
}

/** Whether go-yaml refuses the keys of a mapping because some are there twice. */
export function hasRepeatedKeys(state: Decoding, pairs: readonly MappingPair[]): boolean {
  const places = new Map<string, YamlNode[]>()
  for (const { key } of pairs) {
    const name = nameOf(key)
    const nodes = places.get(name)
    if (nodes) nodes.push(key)
    else places.set(name, [key])
  }
  if (places.size === pairs.length) return false
  for (const { key } of pairs) {
    const [, ...later] = places.get(nameOf(key)) ?? []
    places.set(nameOf(key), later)
    if (!later.every((second) => addError(state, repeatOf(second, key, state)))) break
  }
  return true
}

const nameOf = (key: YamlNode): string => `${key.kind} ${keyText(key)}`

function repeatOf(second: YamlNode, first: YamlNode, { lineOf }: Decoding): string {
  const name = goQuoted(keyText(second))
  return `line ${lineOf(second.start)}: mapping key ${name} already defined at line ${lineOf(first.start)}`
}

/** Whether a value is a null, behind an alias too. */
export function isNull(node: YamlNode): boolean {
  const target = node.kind === 'alias' ? node.target : node
  return target.kind === 'scalar' && target.tag === '!!null'
}
