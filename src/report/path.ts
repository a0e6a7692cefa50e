/** The two documents a path can point into: the YAML the user writes and the JSON it becomes. */
export type Space = 'yaml' | 'json'

export type PathKey = string | number

/** A place in one document. The space is part of the type, so a JSON path can't be used on YAML. */
export interface ContextPath<S extends Space = Space> {
  readonly space: S
  readonly keys: readonly PathKey[]
}

export type YamlPath = ContextPath<'yaml'>
export type JsonPath = ContextPath<'json'>

export const yamlPath = (...keys: readonly PathKey[]): YamlPath => ({ space: 'yaml', keys })
export const jsonPath = (...keys: readonly PathKey[]): JsonPath => ({ space: 'json', keys })

/** The path of something below `path`. */
export function child<S extends Space>(path: ContextPath<S>, ...keys: readonly PathKey[]): ContextPath<S> {
  return { space: path.space, keys: [...path.keys, ...keys] }
}

/** Spells a path the way Butane prints it: `$.storage.files.0.mode`. */
export function formatPath(path: ContextPath): string {
  return ['$', ...path.keys].join('.')
}
