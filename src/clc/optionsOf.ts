import type { ResolvedGroup } from '../spec/fieldsOf.ts'
import { readVersion } from './semanticVersion.ts'

/**
 * The options that etcd or flannel take at the version they name: those of the last set of the same major version that
 * is not newer. Undefined where there is none.
 */
export function optionsOf({ options }: ResolvedGroup, version: string | undefined): ResolvedGroup | undefined {
  const wanted = readVersion(version ?? options?.unnamed ?? '')
  if (typeof wanted === 'string') return undefined
  const fitting = [...(options?.sets ?? [])].filter(([name]) => {
    const [major = '', minor = ''] = name.split('.')
    return BigInt(major) === wanted.major && BigInt(minor) <= wanted.minor
  })
  return fitting.at(-1)?.[1]
}
