import { fieldsOf } from '../../spec/fieldsOf.ts'
import type { Spec } from '../../spec/registry.ts'
import type { Reading } from '../../yaml/read/reading.ts'
import { createContextTree, type ContextTree } from './contextTree.ts'
import { decode } from './decode.ts'
import type { ShiftedLists } from './decoding.ts'
import type { Group } from './group.ts'
import { readHeader, unmarshalError } from './header.ts'

/** A Butane config whose fields are known, with the places of all of its values. */
export interface DecodedConfig {
  readonly kind: 'decoded'
  readonly reading: Reading
  readonly spec: Spec
  readonly config: Group
  readonly shifts: ShiftedLists
  readonly tree: ContextTree
}

/** A text that is no config of a known spec, or has values of a wrong type. */
export interface UndecodedConfig {
  readonly kind: 'refused'
  /** The reference's last line. */
  readonly error: string
  readonly spec?: Spec
}

/** Decodes what has been read as the config of the spec that it names. */
export function decodeReading(reading: Reading): DecodedConfig | UndecodedConfig {
  const { result, lines } = reading
  if (result.kind === 'empty') return { kind: 'refused', error: 'error parsing variant; must be specified' }
  if (result.kind === 'syntax-error') {
    const place = result.line === undefined ? '' : `line ${result.line}: `
    return { kind: 'refused', error: unmarshalError(`yaml: ${place}${result.message}`) }
  }
  const lineOf = (offset: number): number => lines.positionAt(offset).line
  const header = readHeader(result.root, lineOf)
  if (header.kind === 'refused') return header
  const { spec } = header
  const decoded = decode(result.root, fieldsOf(spec), lineOf)
  if (decoded.kind === 'refused') return { ...decoded, spec }
  return { ...decoded, reading, spec, tree: createContextTree(result.root, lines.positionAt) }
}
