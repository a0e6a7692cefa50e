import { child, type YamlPath } from '../../report/path.ts'

/** A value as Butane's types hold it: scalars in the field's type, lists without their null items, groups by field. */
export type Decoded = string | number | bigint | boolean | readonly Decoded[] | Group

/** A mapping as Butane's types hold it. Fields that are absent or null are not in it. */
export interface Group {
  readonly kind: 'group'
  readonly path: YamlPath
  readonly fields: ReadonlyMap<string, Decoded>
}

export function isGroup(value: Decoded | undefined): value is Group {
  return typeof value === 'object' && 'kind' in value
}

export function isList(value: Decoded | undefined): value is readonly Decoded[] {
  return Array.isArray(value)
}

export const pathOf = (group: Group, ...keys: readonly (string | number)[]): YamlPath => child(group.path, ...keys)

export function text(group: Group | undefined, name: string): string | undefined {
  const value = group?.fields.get(name)
  return typeof value === 'string' ? value : undefined
}

/** Whether a flag is set to true. */
export const isSet = (group: Group | undefined, name: string): boolean => group?.fields.get(name) === true

export function number(group: Group | undefined, name: string): number | bigint | undefined {
  const value = group?.fields.get(name)
  return typeof value === 'number' || typeof value === 'bigint' ? value : undefined
}

export function group(parent: Group | undefined, name: string): Group | undefined {
  const value = parent?.fields.get(name)
  return isGroup(value) ? value : undefined
}

export function groups(parent: Group | undefined, name: string): readonly Group[] {
  const value = parent?.fields.get(name)
  return isList(value) ? value.filter(isGroup) : []
}

export function texts(parent: Group | undefined, name: string): readonly string[] {
  const value = parent?.fields.get(name)
  return isList(value) ? value.filter((item) => typeof item === 'string') : []
}
