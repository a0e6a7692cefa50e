import {
  fixedByImage,
  openshift10,
  openshift13,
  openshift14,
  openshift8,
  withoutCex,
  withoutClevis,
  type RefusedFields,
} from './refused.ts'

/** The operating systems that a config can be for. */
export const variants = ['fcos', 'flatcar', 'openshift', 'r4e', 'fiot'] as const
export type Variant = (typeof variants)[number]

/** By version of the base: the Ignition version that comes out. */
export const ignitionVersions = {
  1: '3.0.0',
  2: '3.1.0',
  3: '3.2.0',
  4: '3.3.0',
  5: '3.4.0',
  6: '3.5.0',
  7: '3.6.0',
  8: '3.7.0-experimental',
} as const
type BaseVersion = keyof typeof ignitionVersions
type IgnitionVersion = (typeof ignitionVersions)[BaseVersion]

/** Which layers a spec has, and which version of each. */
interface SpecLayers {
  readonly base: BaseVersion
  readonly fcos?: number
  readonly openshift?: number
}

/** A variant at a version. */
export interface SpecId {
  readonly variant: Variant
  readonly version: string
}

/** The Container Linux Config, the language that came before Butane; it has one version. */
export const clc = { variant: 'clc', version: '' } as const

/** What a text is written in. */
export type LanguageId = SpecId | typeof clc

export interface Spec extends SpecId {
  readonly ignition: IgnitionVersion
  readonly layers: SpecLayers
  readonly refused: RefusedFields
}

/** Every spec that Butane knows. A new version is a new row. */
export const specs: readonly Spec[] = [
  row('fcos', '1.0.0', { base: 1, fcos: 0 }),
  row('fcos', '1.1.0', { base: 2, fcos: 1 }),
  row('fcos', '1.2.0', { base: 3, fcos: 2 }),
  row('fcos', '1.3.0', { base: 3, fcos: 3 }),
  row('fcos', '1.4.0', { base: 4, fcos: 4 }),
  row('fcos', '1.5.0', { base: 5, fcos: 5 }),
  row('fcos', '1.6.0', { base: 6, fcos: 6 }),
  row('fcos', '1.7.0', { base: 7, fcos: 7 }),
  row('fcos', '1.8.0-experimental', { base: 8, fcos: 8 }),
  row('flatcar', '1.0.0', { base: 4 }, withoutClevis),
  row('flatcar', '1.1.0', { base: 5 }, withoutClevis),
  row('flatcar', '1.2.0-experimental', { base: 8 }, withoutCex),
  row('openshift', '4.8.0', { base: 3, fcos: 3, openshift: 8 }, openshift8),
  row('openshift', '4.9.0', { base: 3, fcos: 3, openshift: 9 }, openshift8),
  row('openshift', '4.10.0', { base: 3, fcos: 3, openshift: 10 }, openshift10),
  row('openshift', '4.11.0', { base: 3, fcos: 3, openshift: 11 }, openshift10),
  row('openshift', '4.12.0', { base: 3, fcos: 3, openshift: 12 }, openshift10),
  row('openshift', '4.13.0', { base: 3, fcos: 3, openshift: 13 }, openshift13),
  row('openshift', '4.14.0', { base: 5, fcos: 5, openshift: 14 }, openshift14),
  row('openshift', '4.15.0', { base: 5, fcos: 5, openshift: 15 }, openshift14),
  row('openshift', '4.16.0', { base: 5, fcos: 5, openshift: 16 }, openshift14),
  row('openshift', '4.17.0', { base: 5, fcos: 5, openshift: 17 }, openshift14),
  row('openshift', '4.18.0', { base: 5, fcos: 5, openshift: 18 }, openshift14),
  row('openshift', '4.19.0', { base: 6, fcos: 6, openshift: 19 }, openshift14),
  row('openshift', '4.20.0', { base: 6, fcos: 6, openshift: 20 }, openshift14),
  row('openshift', '4.21.0', { base: 6, fcos: 6, openshift: 21 }, openshift14),
  row('openshift', '4.22.0', { base: 6, fcos: 6, openshift: 22 }, openshift14),
  row('openshift', '4.23.0-experimental', { base: 8, fcos: 8, openshift: 23 }, openshift14),
  row('r4e', '1.0.0', { base: 4 }, fixedByImage),
  row('r4e', '1.1.0', { base: 5 }, fixedByImage),
  row('r4e', '1.2.0-experimental', { base: 8 }, fixedByImage),
  row('fiot', '1.0.0', { base: 5 }, fixedByImage),
  row('fiot', '1.1.0-experimental', { base: 8 }, fixedByImage),
]

/** The spec of a variant at a version, written as in the registry. */
export function findSpec(variant: Variant, version: string): Spec | undefined {
  return specs.find((spec) => spec.variant === variant && spec.version === version)
}

/** The newest spec of a variant that is no experiment. */
export function latestSpec(variant: Variant): Spec {
  const newest = specs.findLast((spec) => spec.variant === variant && !spec.version.includes('-'))
  if (!newest) throw new Error(`${variant} has experiments alone`)
  return newest
}

/** Whether a text names a variant. */
export function isVariant(text: string): text is Variant {
  return variants.some((variant) => variant === text)
}

function row(variant: Variant, version: string, layers: SpecLayers, refused: RefusedFields = []): Spec {
  return { variant, version, ignition: ignitionVersions[layers.base], layers, refused }
}
