import { lazy, type ComponentType } from 'react'
import type { ResolvedField } from '../../../spec/fieldsOf.ts'
import { coveredKeys } from './contents/contentsWay.ts'
import type { InputProps } from './inputProps.ts'
import { AdvisedInput } from './offers/AdvisedInput.tsx'
import { OfferedInput } from './offers/OfferedInput.tsx'
import { QuickTexts } from './offers/QuickTexts.tsx'
import { OwnerInput } from './offers/OwnerInput.tsx'
import { SizeInput } from './offers/SizeInput.tsx'
import { UnitNameInput } from './unit/UnitNameInput.tsx'

/** An input that is made for some fields. */
export interface SpecialInput {
  readonly isFor: (field: ResolvedField) => boolean
  /** What is small is there at once, so that a new item can be typed into; the others are loaded when they are first shown. */
  readonly Input: ComponentType<InputProps>
  /** Of a group: the keys that it takes care of; the others stand below it. All of them where absent. */
  readonly covers?: readonly string[]
  /** Whether it shows the problems of the field itself, so that the row does not. */
  readonly tellsProblems?: true
}

const ContentsInput = lazy(async () => {
  const { ContentsInput: loaded } = await import('./contents/ContentsInput.tsx')
  return { default: loaded }
})

const PartitionsInput = lazy(async () => {
  const { PartitionsInput: loaded } = await import('./disk/PartitionsInput.tsx')
  return { default: loaded }
})

const PasswordInput = lazy(async () => {
  const { PasswordInput: loaded } = await import('./password/PasswordInput.tsx')
  return { default: loaded }
})

const PermissionsInput = lazy(async () => {
  const { PermissionsInput: loaded } = await import('./permissions/PermissionsInput.tsx')
  return { default: loaded }
})

const SshKeysInput = lazy(async () => {
  const { SshKeysInput: loaded } = await import('./keys/SshKeysInput.tsx')
  return { default: loaded }
})

const UnitContentsInput = lazy(async () => {
  const { UnitContentsInput: loaded } = await import('./unit/UnitContentsInput.tsx')
  return { default: loaded }
})

// The first that fits counts.
const inputs: readonly SpecialInput[] = [
  { isFor: (field) => hasFormat(field, 'mode'), Input: PermissionsInput },
  { isFor: isResource, Input: ContentsInput, covers: coveredKeys },
  { isFor: (field) => field.kind === 'list' && hasFormat(field.of, 'ssh-key'), Input: SshKeysInput },
  { isFor: (field) => hasFormat(field, 'password-hash'), Input: PasswordInput },
  { isFor: isPartitions, Input: PartitionsInput },
  { isFor: (field) => isUnitText(field), Input: UnitContentsInput, tellsProblems: true },
  { isFor: (field) => hasFormat(field, 'unit-name'), Input: UnitNameInput },
  { isFor: isOwner, Input: OwnerInput, covers: ['name', 'id'] },
  { isFor: (field) => hasFormat(field, 'mib'), Input: SizeInput },
  { isFor: isNamedElsewhere, Input: OfferedInput },
  { isFor: ({ path }) => quick.has(path), Input: QuickTexts },
  { isFor: hasLooks, Input: AdvisedInput },
]

/** The input that is made for a field; undefined where the usual one of its kind does. */
export const inputFor = (field: ResolvedField): SpecialInput | undefined => inputs.find(({ isFor }) => isFor(field))

const hasFormat = (field: ResolvedField, format: string): boolean => 'format' in field && field.format === format

function isResource(field: ResolvedField): boolean {
  return field.kind === 'group' && field.fields.has('source') && field.fields.has('verification')
}

/** Container Linux Configs write their sizes otherwise. */
function isPartitions(field: ResolvedField): boolean {
  return field.kind === 'list' && field.of.kind === 'group' && field.of.fields.has('size_mib')
}

const isUnitText = (field: ResolvedField): boolean => hasFormat(field, 'contents') && field.path.startsWith('systemd.')

function isOwner(field: ResolvedField): boolean {
  return field.kind === 'group' && field.fields.size === 2 && field.fields.has('name') && field.fields.has('id')
}

/** Values of these are named in the config or by the image. */
function isNamedElsewhere(field: ResolvedField): boolean {
  if (field.kind !== 'text' || field.allowed) return false
  return field.format === 'device' || field.format === 'path' || named.has(field.path)
}

/** Lists whose items are. */
const quick: ReadonlySet<string> = new Set(['passwd.users[].groups', 'storage.raid[].devices'])

const named: ReadonlySet<string> = new Set(['passwd.users[].primary_group', 'storage.links[].target'])

/** Fields whose looks alone can be wrong. */
function hasLooks(field: ResolvedField): boolean {
  if (field.kind === 'number') return field.allowed === undefined
  return field.kind === 'text' && ['url', 'hash', 'local', 'guid'].some((format) => field.format === format)
}
