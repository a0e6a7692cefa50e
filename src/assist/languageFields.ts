import { clcFieldsWith } from '../clc/clcFieldsWith.ts'
import { fieldsOf, type ResolvedGroup } from '../spec/fieldsOf.ts'
import { findSpec, isVariant, specs, type Spec, type Variant } from '../spec/registry.ts'

/** What a text may hold. */
export interface LanguageFields {
  /** The spec that the text names, or else the one it most likely means. */
  readonly spec: Spec
  readonly fields: ResolvedGroup
  /** Whether it is a Container Linux Config; the spec is then what it would be moved to. */
  readonly isClc: boolean
}

/** The fields of the language of a text; `textAt` tells what its keys hold. */
export function languageFields(
  language: 'butane' | 'clc',
  textAt: (...keys: readonly string[]) => string | undefined,
): LanguageFields {
  const spec = likelySpec(textAt('variant'), textAt('version'))
  if (language === 'butane') return { spec, fields: fieldsOf(spec), isClc: false }
  return { spec, fields: clcFieldsWith((section) => textAt(section, 'version')), isClc: true }
}

function likelySpec(variantText: string | undefined, version: string | undefined): Spec {
  const variant = variantText !== undefined && isVariant(variantText) ? variantText : 'flatcar'
  return findSpec(variant, version ?? '') ?? newestSpec(variant)
}

/** The newest spec of a variant that is no experiment. */
export function newestSpec(variant: Variant): Spec {
  const [first, ...rest] = specs.filter((spec) => spec.variant === variant)
  if (first === undefined) throw new Error(`The registry has no spec of ${variant}.`)
  return rest.reduce((newest, spec) => (spec.version.includes('-') ? newest : spec), first)
}
