import { encodeDataUrl, escapeDataUrl } from '../../ignition/dataUrl.ts'
import type { Spec } from '../../spec/registry.ts'

/** Contents as Ignition carries them; `compression` is absent where the user has set one, or the base sets none. */
export interface Embedded {
  readonly source: string
  readonly compression?: 'gzip' | ''
}

/** Puts contents into a data URL, packed where that is shorter and the user has not packed them already. */
export function embed(content: Uint8Array, spec: Spec, userCompression?: string): Embedded {
  if (spec.layers.base === 1) return { source: `data:,${escapeDataUrl(content)}` }
  if (userCompression) return { source: encodeDataUrl(content, { compress: false }).source }
  return encodeDataUrl(content, { compress: packs(spec) })
}

/** The first openshift version whose Machine Config Operator unpacks files. */
const unpackedSince = 10

const packs = ({ layers }: Spec): boolean => (layers.openshift ?? unpackedSince) >= unpackedSince
