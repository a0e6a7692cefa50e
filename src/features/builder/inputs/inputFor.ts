import { lazy, type ComponentType } from 'react'
import type { ResolvedField } from '../../../spec/fieldsOf.ts'
import type { InputProps } from './inputProps.ts'

/** An input that is made for some fields. */
export interface SpecialInput {
  readonly isFor: (field: ResolvedField) => boolean
  /** Loaded when it is first shown. */
  readonly Input: ComponentType<InputProps>
  /** Of a group: the keys that it takes care of; the others stand below it. All of them where absent. */
  readonly covers?: readonly string[]
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

const inputs: readonly SpecialInput[] = [
  { isFor: (field) => field.kind === 'number' && field.format === 'mode', Input: PermissionsInput },
  { isFor: isResource, Input: ContentsInput, covers: ['inline', 'local', 'source', 'compression', 'verification'] },
  { isFor: (field) => field.kind === 'list' && hasFormat(field.of, 'ssh-key'), Input: SshKeysInput },
  { isFor: (field) => hasFormat(field, 'password-hash'), Input: PasswordInput },
  { isFor: ({ path }) => path === 'storage.disks[].partitions', Input: PartitionsInput },
]

/** The input that is made for a field; undefined where the usual one of its kind does. */
export const inputFor = (field: ResolvedField): SpecialInput | undefined => inputs.find(({ isFor }) => isFor(field))

const hasFormat = (field: ResolvedField, format: string): boolean => field.kind === 'text' && field.format === format

function isResource(field: ResolvedField): boolean {
  return field.kind === 'group' && field.fields.has('source') && field.fields.has('verification')
}
