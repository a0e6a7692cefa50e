import type { SpecHeader } from '../../yaml/edit/setSpec.ts'

/** What a text names as its spec, read line by line, so that it is known while the YAML is broken too. */
export function namedSpec(source: string): SpecHeader | undefined {
  const variant = topLevelValue(source, 'variant')
  const version = topLevelValue(source, 'version')
  return variant === undefined || version === undefined ? undefined : { variant, version }
}

const topLevelValue = (source: string, key: string): string | undefined =>
  new RegExp(`^${key}[ \\t]*:[ \\t]+["']?([\\w.-]+)`, 'm').exec(source)?.[1]
