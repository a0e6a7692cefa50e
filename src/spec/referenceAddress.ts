import { clc, findSpec, isVariant, type LanguageId } from './registry.ts'

/** A place of the reference: a language, and one of its fields, if any. */
export interface ReferencePlace {
  readonly language: LanguageId
  /** Keys joined by dots: `storage.files.mode`; empty for the whole of it. */
  readonly path: string
}

const start = '#/reference'

/** The address of a field in the reference, from the page: `#/reference/flatcar/1.1.0/storage.files.mode`. */
export function referenceAddress({ variant, version }: LanguageId, path = ''): string {
  const plain = path.replaceAll('[]', '').replaceAll('{}', '')
  return [start, variant, version, plain].filter((part) => part !== '').join('/')
}

/** The place that an address leads to; undefined where it is none of the reference. */
export function readReferenceAddress(hash: string): Partial<ReferencePlace> | undefined {
  if (hash !== start && !hash.startsWith(`${start}/`)) return undefined
  const [variant = '', ...rest] = hash.slice(start.length + 1).split('/')
  if (variant === clc.variant) return { language: clc, path: rest[0] ?? '' }
  const [version = '', path = ''] = rest
  const spec = isVariant(variant) ? findSpec(variant, version) : undefined
  return spec ? { language: spec, path } : {}
}
