import { textOf } from '../../ignition/bytes.ts'
import { decodeBase64 } from '../../ignition/base64.ts'
import type { ScalarNode } from '../../yaml/read/node.ts'
import { parseFloatScalar, parseIntegerScalar } from '../../yaml/read/numbers.ts'
import { resolveTag } from '../../yaml/read/resolveTag.ts'
import { DecodingFailure } from './decoding.ts'

/** A scalar as go-yaml resolves it, before it meets the type of a field. */
export type Resolved =
  | { readonly kind: 'null' }
  | { readonly kind: 'text'; readonly value: string }
  | { readonly kind: 'flag'; readonly value: boolean }
  | { readonly kind: 'integer'; readonly value: bigint }
  | { readonly kind: 'float'; readonly value: number }
  | { readonly kind: 'timestamp' }

/** Resolves a scalar by its tag, or by its text where it has none. */
export function resolveScalar(node: ScalarNode): Resolved {
  if (node.tag === '!!str') return { kind: 'text', value: node.value }
  if (node.tag === '!!binary') return { kind: 'text', value: binaryText(node.value) }
  if (node.tagged && resolvableTags.has(node.tag)) return resolveTagged(node)
  return resolveAs(node.tag, node.value)
}

const resolvableTags: ReadonlySet<string> = new Set(['!!bool', '!!int', '!!float', '!!null', '!!timestamp'])

/** The text of a field that takes text: whatever the scalar says, as it is written. */
export function scalarText(node: ScalarNode, resolved: Resolved): string {
  return node.tag === '!!binary' && resolved.kind === 'text' ? resolved.value : node.value
}

const trueWords: ReadonlySet<string> = new Set(['y', 'Y', 'yes', 'Yes', 'YES', 'on', 'On', 'ON'])
const falseWords: ReadonlySet<string> = new Set(['n', 'N', 'no', 'No', 'NO', 'off', 'Off', 'OFF'])

/** The value of a field that takes a flag; the words of YAML 1.1 count even when quoted. */
export function scalarFlag(resolved: Resolved): boolean | undefined {
  if (resolved.kind === 'flag') return resolved.value
  if (resolved.kind !== 'text') return undefined
  if (trueWords.has(resolved.value)) return true
  return falseWords.has(resolved.value) ? false : undefined
}

const largestInteger = 2n ** 63n - 1n
const smallestInteger = -(2n ** 63n)

/** The value of a field that takes a number: floats lose their fraction, and those out of range wrap as on amd64. */
export function scalarNumber(resolved: Resolved): number | bigint | undefined {
  if (resolved.kind === 'integer') return resolved.value <= largestInteger ? narrow(resolved.value) : undefined
  if (resolved.kind !== 'float' || !(resolved.value <= 2 ** 63)) return undefined
  const isInRange = resolved.value < 2 ** 63 && resolved.value >= -(2 ** 63)
  return narrow(isInRange ? BigInt(Math.trunc(resolved.value)) : smallestInteger)
}

/** The same for a number of a type without negative ones: it is read modulo 2^64 and kept as a signed one. */
export function scalarUnsigned(resolved: Resolved): number | bigint | undefined {
  if (resolved.kind === 'integer') {
    const isInRange = resolved.value >= 0n && resolved.value < 2n ** 64n
    return isInRange ? narrow(BigInt.asIntN(64, resolved.value)) : undefined
  }
  if (resolved.kind !== 'float' || !(resolved.value <= 2 ** 64)) return undefined
  if (resolved.value >= 2 ** 63) return narrow(BigInt.asIntN(64, BigInt(resolved.value)))
  return scalarNumber(resolved)
}

function narrow(value: bigint): number | bigint {
  return Number.isSafeInteger(Number(value)) ? Number(value) : value
}

function resolveTagged(node: ScalarNode): Resolved {
  const natural = resolveTag(node.value, node.tag)
  const isWidened = node.tag === '!!float' && natural === '!!int'
  if (natural !== node.tag && !isWidened) {
    throw new DecodingFailure(`cannot decode ${natural} \`${node.value}\` as a ${node.tag}`)
  }
  const resolved = resolveAs(natural, node.value)
  return isWidened && resolved.kind === 'integer' ? { kind: 'float', value: Number(resolved.value) } : resolved
}

function resolveAs(tag: string, text: string): Resolved {
  switch (tag) {
    case '!!null':
      return { kind: 'null' }
    case '!!bool':
      return { kind: 'flag', value: text.startsWith('t') || text.startsWith('T') }
    case '!!int':
      return { kind: 'integer', value: parseIntegerScalar(text) ?? 0n }
    case '!!float':
      return { kind: 'float', value: parseFloatScalar(text) ?? Number.NaN }
    case '!!timestamp':
      return { kind: 'timestamp' }
    default:
      return { kind: 'text', value: text }
  }
}

function binaryText(value: string): string {
  const bytes = decodeBase64(value.replaceAll(/[\r\n]/g, ''))
  if (bytes === undefined) throw new DecodingFailure('!!binary value contains invalid base64 data')
  return textOf(bytes)
}
