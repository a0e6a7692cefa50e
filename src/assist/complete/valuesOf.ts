import type { ResolvedScalar } from '../../spec/fieldsOf.ts'
import { specs, variants, type Variant } from '../../spec/registry.ts'
import { imageOf } from '../../images/images.ts'
import { topText, type AssistDocument } from '../document.ts'
import { localFiles, namedInImage, namedInText } from './namedValues.ts'
import type { OfferedValue } from './offeredValue.ts'
import { timeZoneTargets } from './timeZoneTargets.ts'

/** Every variant, that of the text first. */
export const likelyVariants = ({ spec }: AssistDocument): readonly Variant[] => [
  spec.variant,
  ...variants.filter((variant) => variant !== spec.variant),
]

/** The values to offer for a field, the likeliest first. */
export function valuesOf(document: AssistDocument, field: ResolvedScalar): readonly OfferedValue[] {
  const values = [
    ...fixed(document, field),
    ...localFiles(document, field),
    ...namedInText(document, field),
    ...common(field),
    ...namedInImage(document, field),
  ]
  const firsts = new Map(values.toReversed().map((value) => [value.text, value]))
  return [...firsts.values()].toReversed()
}

function fixed(document: AssistDocument, field: ResolvedScalar): readonly OfferedValue[] {
  if (field.path === 'variant')
    return likelyVariants(document).map((variant) => ({ text: variant, meaning: imageOf(variant).name }))
  if (field.path === 'version') return versions(document)
  if (field.path === 'storage.links[].target') return timeZoneTargets()
  if (field.kind === 'flag') return flags(field)
  return field.kind === 'text' ? allowed(field) : []
}

function flags({ example, default: standard }: ResolvedScalar): readonly OfferedValue[] {
  const order = example === 'false' ? ['false', 'true'] : ['true', 'false']
  return order.map((text) => ({ text, meaning: text === String(standard) ? 'default' : '' }))
}

function allowed(field: ResolvedScalar & { readonly kind: 'text' }): readonly OfferedValue[] {
  const texts = field.allowed ?? []
  // Where words and numbers mean the same, the words say more.
  const words = texts.some((text) => !/^\d+$/.test(text)) ? texts.filter((text) => !/^\d+$/.test(text)) : texts
  const standard = words.filter((text) => text === field.default)
  return [...new Set([...standard, ...words])].map((text) => ({
    text,
    meaning: text === field.default ? 'default' : '',
  }))
}

function versions({ sketch, spec }: AssistDocument): readonly OfferedValue[] {
  const variant = topText(sketch, 'variant')
  const own = specs.filter(
    (each) => each.variant === (variant ?? spec.variant) || !variants.some((name) => name === variant),
  )
  const newestFirst = own
    .toReversed()
    .map(({ version, ignition }) => ({ text: version, meaning: `Ignition ${ignition}` }))
  const isExperiment = ({ text }: OfferedValue): boolean => text.includes('-')
  return [...newestFirst.filter((value) => !isExperiment(value)), ...newestFirst.filter(isExperiment)]
}

const common = ({ common: values = {} }: ResolvedScalar): readonly OfferedValue[] =>
  Object.entries(values).map(([text, meaning]) => ({ text, meaning }))
