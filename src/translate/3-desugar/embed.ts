import { encodeDataUrl, escapeDataUrl, type DataUrl } from '../../ignition/dataUrl.ts'
import type { Spec } from '../../spec/registry.ts'

/** Contents as Ignition carries them; `compression` is absent where the user has set one, or the base sets none. */
export interface Embedded {
  readonly source: string
  readonly compression?: 'gzip' | ''
}

/** Puts contents into a data URL, packed where that is shorter and the user has not packed them already. */
export function embed(content: Uint8Array, spec: Spec, userCompression?: string): Embedded {
  if (spec.layers.base === 1) return { source: `data:,${escapeDataUrl(content)}` }
  if (userCompression) return { source: dataUrlOf(content, false).source }
  return dataUrlOf(content, packs(spec))
}

// Local files are the same object from one key press to the next, and large ones take long to pack.
const known = { packed: new WeakMap<Uint8Array, DataUrl>(), plain: new WeakMap<Uint8Array, DataUrl>() }

function dataUrlOf(content: Uint8Array, compress: boolean): DataUrl {
  const urls = compress ? known.packed : known.plain
  const url = urls.get(content) ?? encodeDataUrl(content, { compress })
  urls.set(content, url)
  return url
}

/** The first openshift version whose Machine Config Operator unpacks files. */
const unpackedSince = 10

const packs = ({ layers }: Spec): boolean => (layers.openshift ?? unpackedSince) >= unpackedSince
